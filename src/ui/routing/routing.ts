import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** A place in the app: a page's address, cut in two, and which entry of the visit's history it is. */
export interface Place {
  readonly pathname: string;
  /** What stands from "?" on; empty where there is none. */
  readonly search: string;
  readonly key: string;
  /** Whether one came here by going on, by going back or forth (or by opening the app), or in another place's stead. */
  readonly by: "PUSH" | "POP" | "REPLACE";
}

export interface GoOptions {
  /** In the stead of the present place, which one then cannot go back to. */
  readonly replace?: boolean;
}

/** Where one is, and the way elsewhere: given by the app from the hash of the address, by tests from memory. */
export interface Routing {
  readonly place: Place;
  go(address: string, options?: GoOptions): void;
  /** What a link to an address says in `href`. */
  href(address: string): string;
}

export const RoutingContext = createContext<Routing | undefined>(undefined);

/** Values of the placeholders of the page's pattern, such as the id in `/talk/:session`. */
export const ParametersContext = createContext<Readonly<Record<string, string>>>({});

/** The surrounding routing. */
export function useRouting(): Routing {
  const routing = useContext(RoutingContext);
  if (!routing) throw new Error("this needs a <RoutingContext> around it");
  return routing;
}

export const useLocation = () => useRouting().place;

export const useNavigate = () => useRouting().go;

export const useParams = (): Readonly<Record<string, string | undefined>> => useContext(ParametersContext);

/** The parameters behind the "?" of the address, and the way to change them. */
export function useSearchParams() {
  const { place, go } = useRouting();
  const change = (parameters: Readonly<Record<string, string>>, options?: GoOptions) => {
    const search = new URLSearchParams(parameters).toString();
    go(place.pathname + (search && `?${search}`), options);
  };
  return [new URLSearchParams(place.search), change] as const;
}

/** An address cut into path and search, with a slash before it. */
export function placeAt(address: string): Pick<Place, "pathname" | "search"> {
  const [pathname = "", ...rest] = address.split("?");
  const search = rest.join("?");
  return { pathname: pathname.startsWith("/") ? pathname : `/${pathname}`, search: search && `?${search}` };
}
