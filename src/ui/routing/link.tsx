import type { ComponentProps, TargetedMouseEvent } from "preact";
import { useRouting } from "./routing";

interface LinkProps extends Omit<ComponentProps<"a">, "href" | "role"> {
  /** Address of the page. */
  to: string;
}

/** A link to a page of the app. With a modifier key or another button the browser opens it as it would any other. */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const { place, go, href } = useRouting();
  const follow = (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const plain = event.button === 0 && !event.metaKey && !event.altKey && !event.ctrlKey && !event.shiftKey;
    if (event.defaultPrevented || !plain || (rest.target ?? "_self") !== "_self") return;
    event.preventDefault();
    go(to, { replace: to === place.pathname + place.search });
  };
  return <a {...rest} href={href(to)} onClick={follow} />;
}
