import type { Observed } from "#core/progress/observation";
import type { Skills } from "#core/progress/skill";
import { type Criterion, criteria } from "#core/service/criteria";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { SkillCard } from "./skill-card";
import { SkillRows } from "./skill-rows";

interface SkillBandsProps {
  skills: Skills;
  observed: ReadonlyMap<Criterion, Observed>;
}

/** What the trainee can do, by criterion and by playbook row: bands with what they rest on, and no numbers to chase. */
export function SkillBands({ skills, observed }: SkillBandsProps) {
  const translate = useTranslate();
  const shown = criteria.filter((one) => skills.criteria.has(one) || skills.practised.has(one) || observed.has(one));
  if (shown.length === 0) return null;
  return (
    <section>
      <Stack>
        <h2>{translate("progress.criteria.title")}</h2>
        <Soft small>{translate("progress.skill.text")}</Soft>
        {shown.map((criterion) => (
          <SkillCard
            key={criterion}
            criterion={criterion}
            skill={skills.criteria.get(criterion)}
            practised={skills.practised.get(criterion)}
            observed={observed.get(criterion)}
          />
        ))}
        <SkillRows rows={skills.rows} />
      </Stack>
    </section>
  );
}
