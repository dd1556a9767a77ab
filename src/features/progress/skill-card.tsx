import type { Observed } from "#core/progress/observation";
import { enoughReplies, type Skill } from "#core/progress/skill";
import type { Criterion } from "#core/service/criteria";
import { criterionName } from "#stores/house";
import { Badge } from "#ui/surfaces/badge";
import { Card } from "#ui/surfaces/card";
import { Row, Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { BandBadge } from "./band-badge";

interface SkillCardProps {
  criterion: Criterion;
  skill: Skill | undefined;
  practised: Skill | undefined;
  observed: Observed | undefined;
}

const sentences = { finding: "low", steady: "middle", strong: "high" } as const;

/** One criterion: its band in a word and a sentence, what that rests on, and practice and real contacts beside it. */
export function SkillCard({ criterion, skill, practised, observed }: SkillCardProps) {
  const translate = useTranslate();
  const band = skill?.band;
  const rests = { replies: skill?.replies ?? 0, conversations: skill?.conversations ?? 0 };
  return (
    <Card>
      <Row spread>
        <h3>{criterionName(translate, criterion)}</h3>
        {band ? <BandBadge band={band} /> : <Badge>{translate("progress.band.none")}</Badge>}
      </Row>
      {band && <p>{translate(`progress.${criterion}.${sentences[band]}`)}</p>}
      <Soft small>
        {band
          ? translate("progress.skill.rests", rests)
          : translate("progress.skill.tooFew", { count: rests.replies, enough: enoughReplies })}
      </Soft>
      {practised && <Soft small>{withBand("progress.skill.practised", practised.replies, practised.band)}</Soft>}
      {observed && <Soft small>{withBand("progress.skill.observed", observed.contacts, observed.band)}</Soft>}
    </Card>
  );

  function withBand(key: "progress.skill.practised" | "progress.skill.observed", count: number, found: Skill["band"]) {
    return translate(key, { count, band: translate(`progress.band.${found ?? "none"}`) });
  }
}
