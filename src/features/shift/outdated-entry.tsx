import { caseDesk } from "#core/shift/case-desk";
import type { Shift } from "#stores/shift-state";
import { Notice } from "#ui/surfaces/notice";
import { dayOf } from "#ui/text/day";
import { useTranslate } from "#ui/translate";
import { useCases } from "./use-cases";

const day = 24 * 60 * 60 * 1000;

/** Says afterwards which entry of the desk was out of date, and how it could be seen. */
export function OutdatedEntry({ shift }: { shift: Shift }) {
  const translate = useTranslate();
  const cases = useCases(shift);
  if (typeof cases === "string") return null;
  const entry = caseDesk(cases, shift.seed).find(({ outdated }) => outdated);
  if (entry === undefined) return null;
  const written = dayOf(shift.startedAt - entry.age * day, translate.language);
  return (
    <Notice kind="hint" title={translate("shift.outdated.title")}>
      <p lang={entry.language}>
        {entry.title}: {entry.text}
      </p>
      <p>{translate("shift.outdated.text", { day: written })}</p>
    </Notice>
  );
}
