import { changeSettings, strengthOfCustomers, useSettings } from "#stores/settings";
import { StrengthChoice } from "#ui/controls/strength-choice";
import { Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { Section } from "./section";

/** How strongly angry customers may speak; mildly until the trainee wants it otherwise. */
export function StrengthSetting() {
  const translate = useTranslate();
  const strength = useSettings(strengthOfCustomers);
  return (
    <Section title={translate("settings.strength")}>
      <Soft>{translate("settings.strength.why")}</Soft>
      <StrengthChoice value={strength} onChange={(chosen) => changeSettings({ strength: chosen })} />
    </Section>
  );
}
