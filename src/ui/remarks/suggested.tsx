import type { Remark } from "#core/judging/remarks";
import { useTranslate } from "../translate";
import styles from "./suggested.module.css";

interface SuggestedProps {
  remark: Remark;
  /** The language of the example. */
  lang: string;
}

/** What was still missing, and words that would have earned it; nothing where a remark has neither. */
export function Suggested({ remark: { missing, example }, lang }: SuggestedProps) {
  const translate = useTranslate();
  if (missing === undefined && example === undefined) return null;
  return (
    <div className={styles.suggested}>
      {missing !== undefined && <p>{translate(`remark.missing.${missing}`)}</p>}
      {example !== undefined && (
        <p className={styles.example}>
          {translate("remark.example")} <q lang={lang}>{example}</q>
        </p>
      )}
    </div>
  );
}
