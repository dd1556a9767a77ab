import type { Telling } from "#core/dialogue/texts";
import { caseNames } from "#stores/conversation/case-names";

/** The facts of the case with their values in this variant. */
export function FactList({ telling, className }: { telling: Telling; className?: string | undefined }) {
  const names = caseNames(telling);
  return (
    <dl className={className} lang={telling.texts.language}>
      {telling.scenario.facts.map(({ id }) => (
        <div key={id}>
          <dt>{names.fact(id)}</dt>
          <dd>{names.value(id)}</dd>
        </div>
      ))}
    </dl>
  );
}
