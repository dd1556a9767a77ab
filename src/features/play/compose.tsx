import type { ComponentChildren } from "preact";
import { lineIds } from "#core/dialogue/line-ids";
import { tell } from "#core/dialogue/texts";
import type { Talk } from "#stores/conversation/state";
import { tellingOf } from "#stores/conversation/telling";
import { useTranslate } from "#ui/translate";
import styles from "./compose.module.css";
import { LetterHints } from "./letter-hints";

interface ComposeProps {
  talk: Talk;
  draft: string;
  /** Where the text is written. */
  children: ComponentChildren;
}

/** The window in which an email or a letter is written: to whom, about what, the text, and beside it what letters are made of. */
export function Compose({ talk, draft, children }: ComposeProps) {
  const translate = useTranslate();
  const telling = tellingOf(talk);
  const lang = talk.texts.language;
  return (
    <div className={styles.compose}>
      <dl className={styles.head}>
        <div>
          <dt>{translate("talk.letter.to")}</dt>
          <dd lang={lang}>{tell(telling, lineIds.customer("name"))}</dd>
        </div>
        <div>
          <dt>{translate("talk.letter.subject")}</dt>
          <dd>
            {translate("talk.letter.re")} <span lang={lang}>{tell(telling, lineIds.title)}</span>
          </dd>
        </div>
      </dl>
      <div className={styles.sheet}>
        <div className={styles.text}>{children}</div>
        {talk.session.mode !== "check" && <LetterHints talk={talk} draft={draft} />}
      </div>
    </div>
  );
}
