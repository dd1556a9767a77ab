import { type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { ShiftBar } from "#features/shift/shift-bar";
import { watchForPlan } from "#stores/plan";
import { cx } from "#ui/cx";
import { useTranslate } from "#ui/translate";
import { Masthead } from "./masthead";
import { pageAt } from "./page-at";
import styles from "./shell.module.css";
import { StorageNotices } from "./storage-notices";
import { UpdateOffer } from "./update-offer";
import { useArrival } from "./use-arrival";
import { useKeptFocus } from "./use-kept-focus";

/** Pages on which nothing is being written or answered: an update is offered there and nowhere else. */
const calmPages: readonly string[] = ["home", "library", "progress", "settings"];

/** What stands around every page. A conversation has the whole screen to itself. */
export function Shell({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const page = pageAt(pathname);
  const talking = page === "talk" || page === "quiet";
  const content = useRef<HTMLElement>(null);
  useArrival(content);
  useKeptFocus();

  useEffect(() => {
    document.title = translate("shell.title", { page: translate(`shell.page.${page}`) });
  }, [translate, page]);

  // What is planned on this visit is asked about on the next: so the question is looked for as the app opens.
  useEffect(watchForPlan, []);

  return (
    <div className={cx(styles.shell, talking && styles.talking)}>
      {!talking && <Masthead content={content} />}
      <StorageNotices kinds={talking ? ["not-written"] : undefined} floating={talking} />
      {calmPages.includes(page) && <UpdateOffer />}
      <ShiftBar />
      <main ref={content} className={styles.content}>
        {children}
      </main>
    </div>
  );
}
