import { type ReactNode, startTransition, useEffect, useMemo, useState } from "react";
import { type GoOptions, type Place, placeAt, RoutingContext } from "#ui/routing/routing";

/** Routing by the hash of the address, so that any static host serves every page. */
export function HashRouting({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState(() => placeNow("POP"));
  useEffect(() => {
    // Going back and forth, links that were typed or pasted, and changes of the hash by hand all end here.
    const arrive = () => startTransition(() => setPlace(placeNow("POP")));
    window.addEventListener("popstate", arrive);
    // The address may have changed since it was first looked at, while the app was still coming.
    setPlace((first) => (addressOf(first) === addressOf(placeNow("POP")) ? first : placeNow("POP")));
    return () => window.removeEventListener("popstate", arrive);
  }, []);
  const routing = useMemo(() => ({ place, href, go: goTo(setPlace) }), [place]);
  return <RoutingContext value={routing}>{children}</RoutingContext>;
}

const href = (address: string) => `#${address}`;

/** The page that one leaves stays until the next one is there, so that nothing flickers. */
function goTo(setPlace: (place: Place) => void) {
  return (address: string, { replace = false }: GoOptions = {}) => {
    const state = { key: crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) };
    if (replace) history.replaceState(state, "", href(address));
    else history.pushState(state, "", href(address));
    startTransition(() => setPlace(placeNow(replace ? "REPLACE" : "PUSH")));
  };
}

const addressOf = ({ pathname, search }: Place) => pathname + search;

function placeNow(by: Place["by"]): Place {
  const key = (history.state as { key?: string } | null)?.key ?? "first";
  return { ...placeAt(location.hash.slice(1)), key, by };
}
