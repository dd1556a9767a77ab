import { changeSettings, useSettings } from "#stores/settings";
import { Toggle } from "#ui/controls/toggle";
import { useTranslate } from "#ui/translate";
import { Section } from "./section";

/** A real clock is opt-in: time pressure helps the practised and frightens the beginner. */
export function ClockSetting() {
  const translate = useTranslate();
  const clock = useSettings((settings) => settings.clock);
  return (
    <Section title={translate("settings.clock")}>
      <Toggle
        label={translate("settings.clock.label")}
        note={translate("settings.clock.note")}
        checked={clock}
        onChange={(chosen) => changeSettings({ clock: chosen })}
      />
    </Section>
  );
}
