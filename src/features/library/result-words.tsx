import type { FirstAndLatest } from "#core/progress/overview";
import { useTranslate } from "#ui/translate";
import styles from "./scenario-card.module.css";

/** How it went so far, in a few words. */
export function ResultWords({ played }: { played: FirstAndLatest | undefined }) {
  const translate = useTranslate();
  if (!played) return <p className={styles.fresh}>{translate("library.card.unplayed")}</p>;
  const { first, latest } = played;
  const words = {
    first: translate(`ending.${first.ending.kind}`),
    latest: translate(`ending.${latest.ending.kind}`),
  };
  return (
    <p className={styles.result}>{translate(first === latest ? "library.card.once" : "library.card.results", words)}</p>
  );
}
