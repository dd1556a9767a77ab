import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";
import type { Outcome } from "./use-aside";

/** What came of it. It takes the focus where the buttons are gone with what they were for. */
export function AsideOutcome({ outcome, left }: { outcome: Outcome; left: number }) {
  const translate = useTranslate();
  if (outcome.what === "failed") {
    return (
      <Notice kind="error" live="alert">
        {translate("data.aside.failed")}
      </Notice>
    );
  }
  const said = {
    saved: () => translate("data.aside.saved", { name: outcome.name ?? "" }),
    deleted: () => translate("data.aside.deleted"),
    back: () => translate("data.aside.back", { count: outcome.count ?? 0, left }),
    none: () => translate("data.aside.none"),
  }[outcome.what];
  return (
    <div tabIndex={-1} ref={(shown) => (left === 0 ? shown?.focus() : undefined)}>
      <Notice kind={outcome.what === "none" ? "info" : "success"} live="status">
        {said()}
      </Notice>
    </div>
  );
}
