import { changeSettings, useSettings } from "#stores/settings";
import { Segmented } from "#ui/controls/segmented";
import { useTranslate } from "#ui/translate";
import { Section } from "./section";

const themes = ["auto", "light", "dark"] as const;

/** Light or dark, or as the device has it. */
export function ThemeSetting() {
  const translate = useTranslate();
  const theme = useSettings((settings) => settings.theme);
  return (
    <Section title={translate("settings.theme")}>
      <Segmented
        label={translate("settings.theme")}
        labelHidden
        value={theme}
        options={themes.map((value) => ({ value, label: translate(`settings.theme.${value}`) }))}
        onChange={(chosen) => changeSettings({ theme: chosen })}
      />
    </Section>
  );
}
