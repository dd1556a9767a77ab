import { useMemo } from "preact/hooks";
import { casesIn } from "#core/progress/about";
import { observedOf } from "#core/progress/observation";
import { wholeAttempts } from "#core/progress/overview";
import type { AttemptRecord } from "#core/progress/records";
import { serviceFigures } from "#core/progress/service-figures";
import { skillsOf } from "#core/progress/skill";
import { useLibrary } from "#stores/library";
import { useRecord } from "#stores/record";
import { Stack } from "#ui/surfaces/layout";
import { AttemptSections } from "./attempt-sections";
import { BestSave } from "./best-save";
import { LowRatings } from "./low-ratings";
import { RealContacts } from "./real-contacts";
import { ServiceReport } from "./service-report";
import { Skies } from "./skies";
import { SkillBands } from "./skill-bands";
import { TouchpointWay } from "./touchpoint-way";

/** Sentences first, then what needs another look, then figures, then every conversation; practice stands apart. */
export function ProgressReport({ attempts }: { attempts: readonly AttemptRecord[] }) {
  const entries = useLibrary((library) => library.entries);
  const { reflections, observations } = useRecord((record) => record);
  const { skills, figures, observed } = useMemo(() => {
    const cases = casesIn(entries);
    return {
      skills: skillsOf(attempts, cases),
      figures: serviceFigures(attempts, reflections, cases),
      observed: observedOf(observations),
    };
  }, [attempts, entries, reflections, observations]);
  return (
    <Stack gap="l">
      <SkillBands skills={skills} observed={observed} />
      <Skies attempts={wholeAttempts(attempts)} />
      <LowRatings attempts={attempts} />
      <BestSave attempts={attempts} reflections={reflections} />
      <ServiceReport figures={figures} />
      <TouchpointWay stops={figures.touchpoints} />
      <RealContacts count={observations.length} />
      <AttemptSections attempts={attempts} />
    </Stack>
  );
}
