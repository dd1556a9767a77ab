import { type ComponentChildren, isValidElement, toChildArray, type VNode } from "preact";
import { ParametersContext, useLocation } from "./routing";

interface RouteProps {
  /** A pattern such as `/talk/:session`; "*" takes every address. */
  path: string;
  element: ComponentChildren;
}

/** A page and the pattern of its address; stands inside `Routes` and shows nothing by itself. */
export function Route(_props: RouteProps) {
  return null;
}

/** Shows the first of the routes inside that the address fits. */
export function Routes({ children }: { children: ComponentChildren }) {
  const { pathname } = useLocation();
  for (const child of toChildArray(children)) {
    if (!isValidElement(child)) continue;
    const { path, element } = (child as VNode<RouteProps>).props;
    const parameters = match(path, pathname);
    if (parameters) return <ParametersContext value={parameters}>{element}</ParametersContext>;
  }
  return null;
}

/** The values of a pattern's placeholders in an address; undefined where it does not fit. */
export function match(pattern: string, pathname: string): Record<string, string> | undefined {
  if (pattern === "*") return {};
  const wanted = piecesOf(pattern);
  const pieces = piecesOf(pathname);
  if (wanted.length !== pieces.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, piece] of pieces.entries()) {
    const name = wanted[index] ?? "";
    if (name.startsWith(":")) found[name.slice(1)] = decoded(piece);
    else if (name !== decoded(piece)) return undefined;
  }
  return found;
}

function piecesOf(path: string): string[] {
  return path.split("/").filter((piece) => piece !== "");
}

/** An address may be typed by hand: what is no encoding stands for itself. */
function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
