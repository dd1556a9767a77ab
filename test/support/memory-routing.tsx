import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type Place, placeAt, RoutingContext } from "#ui/routing/routing";

/** Routing for tests of single pages: it starts at an address, keeps its places in memory and links as the app does without the hash. */
export function MemoryRouting({ address, children }: { address: string; children: ComponentChildren }) {
  const [place, setPlace] = useState<Place>({ ...placeAt(address), key: "first", by: "POP" });
  const go = (to: string) => setPlace({ ...placeAt(to), key: to, by: "PUSH" });
  return <RoutingContext value={{ place, go, href: (to) => to }}>{children}</RoutingContext>;
}
