import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { watchForPlan } from "#stores/plan";
import { useShift } from "#stores/shift-state";
import { cx } from "#ui/cx";
import { useLocation } from "#ui/routing/routing";
import { useTranslate } from "#ui/translate";
import { Masthead } from "./masthead";
import { page as lazily } from "./page";
import { pageAt } from "./page-at";
import styles from "./shell.module.css";
import { StorageNotices } from "./storage-notices";
import { UpdateOffer } from "./update-offer";
import { useArrival } from "./use-arrival";
import { useKeptFocus } from "./use-kept-focus";

/** Pages on which nothing is being written or answered: an update is offered there and nowhere else. */
const calmPages: readonly string[] = ["home", "library", "progress", "settings"];

const ShiftBar = lazily(["first", "talk"], () => import("#features/shift/shift-bar"));

/** Pages of a conversation, which may be one of a shift. */
const ofConversations: readonly string[] = ["talk", "quiet", "debrief", "attempt"];

/** What stands around every page. A conversation has the whole screen to itself. */
export function Shell({ children }: { children: ComponentChildren }) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const page = pageAt(pathname);
  const talking = page === "talk" || page === "quiet";
  const { shift } = useShift();
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
      {shift !== null && ofConversations.includes(page) && <ShiftBar waiting={null} />}
      <main ref={content} className={styles.content}>
        {children}
      </main>
    </div>
  );
}
