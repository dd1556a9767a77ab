import type { Talk } from "#stores/conversation/state";
import { Icon } from "#ui/base/icon";
import { useTranslate } from "#ui/translate";
import styles from "./saved.module.css";

/** Tells when the last reply is safe on the device: only then does the turn count as answered. */
export function Saved({ talk: { savedTo, inputs } }: { talk: Talk }) {
  const translate = useTranslate();
  const safe = savedTo >= (inputs.at(-1)?.index ?? -1);
  return (
    <p className={styles.saved} data-saved={safe}>
      <Icon name={safe ? "check" : "clock"} />
      {translate(safe ? "talk.saved" : "talk.saving")}
    </p>
  );
}
