import { lineIds } from "#core/dialogue/line-ids";
import { type Telling, tell } from "#core/dialogue/texts";
import { Badge } from "#ui/surfaces/badge";
import { Row, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** What there is to know before picking up; the rest is on the desk and in the talk's own notes. */
export function CaseInShort({ telling }: { telling: Telling }) {
  const translate = useTranslate();
  const { scenario, texts, variant } = telling;
  const parts = [
    ["play.briefing.case", lineIds.briefing("case")],
    ["play.briefing.thisTime", lineIds.variantBriefing(variant.id)],
    ["play.briefing.policy", lineIds.briefing("policy")],
  ] as const;
  return (
    <Stack>
      <h2 lang={texts.language}>{tell(telling, lineIds.title)}</h2>
      <Row>
        <Badge>{translate(scenario.letter ? "channel.letter" : `channel.${scenario.channel}`)}</Badge>
      </Row>
      {parts.map(([title, line]) => {
        const text = tell(telling, line);
        return (
          text !== "" && (
            <section key={line}>
              <h3>{translate(title)}</h3>
              <p lang={texts.language}>{text}</p>
            </section>
          )
        );
      })}
    </Stack>
  );
}
