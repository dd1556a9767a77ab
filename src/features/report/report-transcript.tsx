import type { AttemptRecord } from "#core/progress/records";
import { Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import styles from "./report.module.css";

/** The conversation as it was shown, where the customer was edited since and what was found can no longer be told. */
export function ReportTranscript({ attempt: { transcript, customer } }: { attempt: AttemptRecord }) {
  const translate = useTranslate();
  return (
    <section>
      <h2>{translate("report.turns.title")}</h2>
      <Soft>{translate("debrief.changed")}</Soft>
      <dl className={styles.facts}>
        {transcript.map(({ who, name, text, language }, index) => (
          // A frozen transcript: positions are identities.
          <div key={index} style={{ display: "contents" }}>
            <dt>
              {who === "customer" ? customer : (name ?? translate(who === "trainee" ? "talk.you" : "talk.supervisor"))}
            </dt>
            <dd lang={language}>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
