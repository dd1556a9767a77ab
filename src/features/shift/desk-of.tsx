import type { Shift } from "#stores/shift-state";
import { Notice } from "#ui/surfaces/notice";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { Desk } from "./desk";
import { useCases } from "./use-cases";

/** The case desk of a shift, loaded when it is opened. */
export function DeskOf({ shift }: { shift: Shift }) {
  const translate = useTranslate();
  const cases = useCases(shift);
  if (cases === "loading") return <Skeleton label={translate("shift.loading")} />;
  if (cases === "failed") return <Notice kind="warn">{translate("play.failed.text")}</Notice>;
  return <Desk cases={cases} shift={shift} />;
}
