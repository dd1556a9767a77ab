import { useMemo } from "preact/hooks";
import { cueSheet } from "#core/dialogue/cue-sheet";
import { lineIds } from "#core/dialogue/line-ids";
import { type Telling, tell } from "#core/dialogue/texts";
import { Card } from "#ui/surfaces/card";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { CueCard } from "./cue-card";
import { Feeling } from "./feeling";
import styles from "./pair.module.css";

/** For who plays the customer: who you are, how you feel, and your lines turn by turn. */
export function CustomerSheet({ telling }: { telling: Telling }) {
  const translate = useTranslate();
  const { cues, farewell } = useMemo(() => cueSheet(telling), [telling]);
  const { language } = telling.texts;
  return (
    <Stack gap="l">
      <Card as="section">
        <h2 lang={language}>{tell(telling, lineIds.customer("name"))}</h2>
        <Feeling mood={telling.variant.mood} />
        <p lang={language}>{tell(telling, lineIds.summary)}</p>
        <h3>{translate("pair.wants")}</h3>
        <p lang={language}>{tell(telling, lineIds.customer("wants"))}</p>
        <Soft>{translate("pair.howto")}</Soft>
      </Card>
      <section>
        <Stack>
          <h2>{translate("pair.lines")}</h2>
          <ol className={styles.cues}>
            {cues.map((cue, index) => (
              <CueCard key={index} number={index + 1} cue={cue} lang={language} />
            ))}
          </ol>
        </Stack>
      </section>
      <section>
        <h2>{translate("pair.farewell")}</h2>
        <blockquote lang={language}>{farewell.join(" ")}</blockquote>
        <Soft>{translate("pair.farewell.else")}</Soft>
      </section>
    </Stack>
  );
}
