import { lineIds } from "#core/dialogue/line-ids";
import { type Telling, tell } from "#core/dialogue/texts";
import { useTranslate } from "#ui/translate";
import styles from "./case-aside.module.css";
import { FactList } from "./fact-list";

/** The facts of the case beside the conversation, where the screen is wide enough to have room for them. */
export function CaseAside({ telling }: { telling: Telling }) {
  const translate = useTranslate();
  return (
    <section className={styles.aside} aria-label={translate("play.briefing.facts")}>
      <p lang={telling.texts.language}>{tell(telling, lineIds.customer("wants"))}</p>
      <FactList telling={telling} />
    </section>
  );
}
