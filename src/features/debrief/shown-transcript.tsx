import type { AttemptRecord } from "#core/progress/records";
import { Disclosure } from "#ui/surfaces/disclosure";
import { Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import styles from "./other-answers.module.css";

/** The conversation as it was shown when it was played, with what was given in it. */
export function ShownTranscript({ attempt }: { attempt: AttemptRecord }) {
  const translate = useTranslate();
  const nameOf = ({ who, name }: AttemptRecord["transcript"][number]) => {
    if (who === "customer") return attempt.customer;
    if (name !== undefined) return name;
    return translate(who === "trainee" ? "talk.you" : "talk.supervisor");
  };
  return (
    <Disclosure summary={translate("debrief.transcript")}>
      <dl className={styles.others}>
        {attempt.transcript.map((line, index) => (
          // A frozen transcript: positions are identities.
          <div key={index}>
            <dt lang={line.who === "customer" || line.who === "bystander" ? line.language : undefined}>
              {nameOf(line)}
            </dt>
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
