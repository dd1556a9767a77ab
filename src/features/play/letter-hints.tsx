import { letterParts, letterPartsIn } from "#core/judging/letter-parts";
import type { Talk } from "#stores/conversation/state";
import { Icon } from "#ui/base/icon";
import { VisuallyHidden } from "#ui/base/visually-hidden";
import { useTranslate } from "#ui/translate";
import styles from "./letter-hints.module.css";
import { useMovesIn } from "./use-moves-in";

/** What a letter is made of, and which of it the draft has: hints while one writes, and no score. */
export function LetterHints({ talk, draft }: { talk: Talk; draft: string }) {
  const translate = useTranslate();
  const found = letterPartsIn(draft, useMovesIn(talk, draft));
  return (
    <ul className={styles.hints} aria-label={translate("talk.parts")}>
      {letterParts.map((part) => {
        const there = found.includes(part);
        return (
          <li key={part} data-there={there}>
            <Icon name={there ? "check" : "open"} />
            <span>{translate(`talk.part.${part}`)}</span>
            <VisuallyHidden>{translate(there ? "talk.part.there" : "talk.part.notYet")}</VisuallyHidden>
          </li>
        );
      })}
    </ul>
  );
}
