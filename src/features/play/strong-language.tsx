import type { Scenario } from "#core/dialogue/scenario";
import { changeSettings, strengthOfCustomers, useSettings } from "#stores/settings";
import { StrengthChoice } from "#ui/controls/strength-choice";
import { Stack } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";

/** Told before it is heard: a customer who abuses, how strongly one wants to hear it, and that one may leave without loss. */
export function StrongLanguage({ scenario }: { scenario: Scenario }) {
  const translate = useTranslate();
  const strength = useSettings(strengthOfCustomers);
  if (scenario.strength !== "real" && !scenario.abusive) return null;
  return (
    <Stack>
      {scenario.abusive && (
        <Notice kind="warn" title={translate("play.abusive.title")}>
          <p>{translate("play.abusive.text")}</p>
          <p>{translate("play.abusive.promise")}</p>
        </Notice>
      )}
      <StrengthChoice value={strength} onChange={(chosen) => changeSettings({ strength: chosen })} />
    </Stack>
  );
}
