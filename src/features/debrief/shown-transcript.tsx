import type { AttemptRecord } from "#core/progress/records";
import { Disclosure } from "#ui/surfaces/disclosure";
import { useTranslate } from "#ui/translate";
import styles from "./other-answers.module.css";

/** The conversation as it was shown when it was played. */
export function ShownTranscript({ attempt }: { attempt: AttemptRecord }) {
  const translate = useTranslate();
  const nameOf = (who: AttemptRecord["transcript"][number]["who"]) => {
    if (who === "customer") return attempt.customer;
    return translate(who === "trainee" ? "talk.you" : "talk.supervisor");
  };
  return (
    <Disclosure summary={translate("debrief.transcript")}>
      <dl className={styles.others}>
        {attempt.transcript.map((line, index) => (
          // A frozen transcript: positions are identities.
          <div key={index}>
            <dt>{nameOf(line.who)}</dt>
            <dd lang={line.language}>{line.text}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
