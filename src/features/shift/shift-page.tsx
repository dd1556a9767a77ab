import { useEffect } from "preact/hooks";
import { loadShift, useShift } from "#stores/shift-state";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { BeforeShift } from "./before-shift";
import { ShiftUnderWay } from "./shift-under-way";

/** A shift: three short conversations in a row, with time to breathe between. */
export default function ShiftPage() {
  const translate = useTranslate();
  const state = useShift();
  useEffect(() => {
    void loadShift();
  }, []);
  if (state.shift === null) return <BeforeShift />;
  if (state.done === undefined) return <Skeleton label={translate("shift.loading")} />;
  return <ShiftUnderWay state={state} shift={state.shift} />;
}
