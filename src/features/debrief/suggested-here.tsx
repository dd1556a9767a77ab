import type { Remark } from "#core/judging/remarks";
import type { Criterion } from "#core/service/criteria";
import { criterionName } from "#stores/house";
import { Suggested } from "#ui/remarks/suggested";
import { useTranslate } from "#ui/translate";

interface SuggestedHereProps {
  remarks: readonly Remark[];
  /** The language of the examples. */
  lang: string;
}

/** How to earn what a turn did not reach, criterion by criterion; what is the same for several stands there once. */
export function SuggestedHere({ remarks, lang }: SuggestedHereProps) {
  const translate = useTranslate();
  return suggestedIn(remarks).map(({ remark, criteria }) => (
    <div key={criteria[0]}>
      <strong>{criteria.map((criterion) => criterionName(translate, criterion)).join(" · ")}</strong>
      <Suggested remark={remark} lang={lang} />
    </div>
  ));
}

interface SuggestedFor {
  readonly remark: Remark;
  readonly criteria: readonly Criterion[];
}

function suggestedIn(remarks: readonly Remark[]): SuggestedFor[] {
  const found = new Map<string, SuggestedFor>();
  for (const remark of remarks) {
    if (remark.about.type !== "criterion" || remark.example === undefined) continue;
    const same = `${remark.missing} ${remark.example}`;
    const criteria = [...(found.get(same)?.criteria ?? []), remark.about.criterion];
    found.set(same, { remark, criteria });
  }
  return [...found.values()];
}
