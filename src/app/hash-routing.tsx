import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { type GoOptions, type Place, placeAt, RoutingContext } from "#ui/routing/routing";
import { useTranslate } from "#ui/translate";
import { pageOf } from "./pages";
import { patiently } from "./patience";

/** Routing by the hash of the address, so that any static host serves every page. */
export function HashRouting({ children }: { children: ComponentChildren }) {
  const [place, setPlace] = useState(() => placeNow("POP"));
  const arrive = useArriving(setPlace);
  useEffect(() => {
    // Going back and forth, links that were typed or pasted, and changes of the hash by hand all end here.
    const follow = () => arrive("POP");
    window.addEventListener("popstate", follow);
    // The address may have changed since it was first looked at, while the app was still coming.
    setPlace((first) => (addressOf(first) === addressOf(placeNow("POP")) ? first : placeNow("POP")));
    return () => window.removeEventListener("popstate", follow);
  }, [arrive]);
  const routing = useMemo(() => ({ place, href, go: goTo(arrive) }), [place, arrive]);
  return <RoutingContext value={routing}>{children}</RoutingContext>;
}

const href = (address: string) => `#${address}`;

/** The page that one leaves stays until the next one is there, so that nothing flickers. */
function useArriving(setPlace: (place: Place) => void) {
  const translate = useTranslate();
  return useCallback(
    async (by: Place["by"]) => {
      const place = placeNow(by);
      const coming = pageOf(place.pathname)?.prepare(translate);
      // What fails here is asked for again by the page itself, and told.
      if (coming) await patiently(coming);
      const now = placeNow(by);
      // One may have gone on meanwhile.
      if (now.key === place.key && addressOf(now) === addressOf(place)) setPlace(place);
    },
    [translate, setPlace],
  );
}

function goTo(arrive: (by: Place["by"]) => unknown) {
  return (address: string, { replace = false }: GoOptions = {}) => {
    const state = { key: crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) };
    if (replace) history.replaceState(state, "", href(address));
    else history.pushState(state, "", href(address));
    arrive(replace ? "REPLACE" : "PUSH");
  };
}

const addressOf = ({ pathname, search }: Place) => pathname + search;

function placeNow(by: Place["by"]): Place {
  const key = (history.state as { key?: string } | null)?.key ?? "first";
  return { ...placeAt(location.hash.slice(1)), key, by };
}
