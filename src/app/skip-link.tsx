import type { MouseEvent, RefObject } from "react";
import { useHref, useLocation } from "react-router";
import { useTranslate } from "#ui/translate";
import styles from "./skip-link.module.css";

/** The first stop of the keyboard: past the top of the page. The hash belongs to the router, so it moves the focus itself. */
export function SkipLink({ target }: { target: RefObject<HTMLElement | null> }) {
  const translate = useTranslate();
  const here = useHref(useLocation());
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    if (!target.current) return;
    target.current.tabIndex = -1;
    target.current.focus();
  };
  return (
    <a className={styles.skip} href={here} onClick={skip}>
      {translate("shell.skip")}
    </a>
  );
}
