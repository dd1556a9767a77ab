import type { AttemptRecord } from "#core/progress/records";
import { Disclosure } from "#ui/surfaces/disclosure";
import { Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import styles from "./other-answers.module.css";

/** The conversation as it was shown when it was played, with what was given in it. */
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
            <dt lang={line.who === "customer" ? line.language : undefined}>{nameOf(line.who)}</dt>
            <dd lang={line.language}>{line.text}</dd>
            {line.gives && (
              <dd>
                <Soft small>{translate("debrief.turn.cost", { what: line.gives.join(", ") })}</Soft>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
