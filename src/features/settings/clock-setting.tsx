import { changeSettings, useSettings } from "#stores/settings";
import { Toggle } from "#ui/controls/toggle";
import { useTranslate } from "#ui/translate";
import { Section } from "./section";

/** All that has to do with time. A real clock is opt-in: time pressure helps the practised and frightens the beginner. */
export function ClockSetting() {
  const translate = useTranslate();
  const clock = useSettings((settings) => settings.clock);
  const breathe = useSettings((settings) => settings.breathe ?? true);
  return (
    <Section title={translate("settings.clock")}>
      <Toggle
        label={translate("settings.clock.label")}
        note={translate("settings.clock.note")}
        checked={clock}
        onChange={(chosen) => changeSettings({ clock: chosen })}
      />
      <Toggle
        label={translate("settings.breathe.label")}
        note={translate("settings.breathe.note")}
        checked={breathe}
        onChange={(chosen) => changeSettings({ breathe: chosen })}
      />
    </Section>
  );
}
