import { readFileSync } from "node:fs";
import { addresses } from "#stores/addresses";

/** A page of the app as its source says it: `[addresses.play(":scenario"), page(`. */
const written = /\[addresses\.(\w+)(?:\((?:"(:\w+)")?\))?, page\(/g;

/** The patterns of all routes of the app, such as `/play/:scenario`, but for the one that takes every address. */
function routes(): string[] {
  const source = readFileSync("src/app/pages.ts", "utf8");
  const found = [...source.matchAll(written)];
  if (found.length !== source.split(" page(").length - 1) throw new Error("a route is written in a new way");
  return found.flatMap(([, name, parameter]) => {
    const address = addresses[name as keyof typeof addresses] as string | ((id?: string) => string) | undefined;
    return address === undefined ? [] : [typeof address === "string" ? address : address(parameter)];
  });
}

/**
 * The app's routes that lead to none of the places that were seen.
 * @param seen what stood behind the hash; a place called "nothing" is none, because nothing is there
 */
export function routesNotSeen(seen: ReadonlySet<string>): string[] {
  const places = [...seen].map((place) => place.split("?")[0]?.split("/") ?? []);
  const real = places.filter((pieces) => !pieces.includes("nothing"));
  return routes().filter((route) => {
    const pattern = route.split("/");
    return !real.some(
      (pieces) =>
        pieces.length === pattern.length && pattern.every((part, at) => part.startsWith(":") || part === pieces[at]),
    );
  });
}
