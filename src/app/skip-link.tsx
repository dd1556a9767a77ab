import type { RefObject, TargetedMouseEvent } from "preact";
import { useRouting } from "#ui/routing/routing";
import { useTranslate } from "#ui/translate";
import styles from "./skip-link.module.css";

/** The first stop of the keyboard: past the top of the page. The hash belongs to the router, so it moves the focus itself. */
export function SkipLink({ target }: { target: RefObject<HTMLElement | null> }) {
  const translate = useTranslate();
  const { place, href } = useRouting();
  const skip = (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    if (!target.current) return;
    target.current.tabIndex = -1;
    target.current.focus();
  };
  return (
    <a className={styles.skip} href={href(place.pathname + place.search)} onClick={skip}>
      {translate("shell.skip")}
    </a>
  );
}
