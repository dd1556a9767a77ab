import { lineIds } from "#core/dialogue/line-ids";
import { type Telling, tell } from "#core/dialogue/texts";
import { BriefingParts } from "#ui/conversation/briefing-parts";
import { Badge } from "#ui/surfaces/badge";
import { Row, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** What there is to know before picking up; the rest is on the desk and in the talk's own notes. */
export function CaseInShort({ telling }: { telling: Telling }) {
  const translate = useTranslate();
  const { scenario, texts } = telling;
  return (
    <Stack>
      <h2 lang={texts.language}>{tell(telling, lineIds.title)}</h2>
      <Row>
        <Badge>{translate(scenario.letter ? "channel.letter" : `channel.${scenario.channel}`)}</Badge>
      </Row>
      <BriefingParts telling={telling} parts={["case", "thisTime", "policy"]} />
    </Stack>
  );
}
