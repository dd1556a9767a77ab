import { lineIds } from "#core/dialogue/line-ids";
import { tell } from "#core/dialogue/texts";
import type { Talk } from "#stores/conversation/state";
import { tellingOf } from "#stores/conversation/telling";
import { Badge } from "#ui/surfaces/badge";
import { Row } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** What goes with the reply that is being written. */
export function Attached({ talk }: { talk: Talk }) {
  const translate = useTranslate();
  const telling = tellingOf(talk);
  if (talk.play.attached.length === 0) return null;
  return (
    <Row>
      {talk.play.attached.map((id) => (
        <Badge key={id} tone="accent" icon="gift">
          {translate("talk.give.attached", { what: tell(telling, lineIds.allowance(id)) })}
        </Badge>
      ))}
    </Row>
  );
}
