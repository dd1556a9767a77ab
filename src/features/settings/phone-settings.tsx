import { changeSettings, conversationLanguage, useSettings } from "#stores/settings";
import { Toggle } from "#ui/controls/toggle";
import { Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { useLocalRecogniser } from "#ui/voice/local-recogniser";
import { useLocalVoice } from "#ui/voice/local-voice";
import { canRecord } from "#ui/voice/record";
import { RecordingsKept } from "./recordings-kept";
import { Section } from "./section";

/** What makes a phone call heard. All of it is off at first, runs on this device, and stands on the screen as text too. */
export function PhoneSettings() {
  const translate = useTranslate();
  const language = useSettings(conversationLanguage);
  const readAloud = useSettings((settings) => settings.readAloud ?? false);
  const records = useSettings(({ record }) => record ?? false);
  const dictates = useSettings(({ dictate }) => dictate ?? false);
  const voice = useLocalVoice(language);
  const { tag: recogniser, looking } = useLocalRecogniser(language);
  return (
    <Section title={translate("settings.phone")}>
      <Soft>{translate("settings.phone.why")}</Soft>
      <Toggle
        label={translate("settings.phone.read")}
        note={translate(voice ? "settings.phone.read.note" : "settings.phone.read.none")}
        checked={readAloud && voice !== undefined}
        disabled={voice === undefined}
        onChange={(chosen) => changeSettings({ readAloud: chosen })}
      />
      <Toggle
        label={translate("settings.phone.record")}
        note={translate(canRecord() ? "settings.phone.record.note" : "settings.phone.record.none")}
        checked={records && canRecord()}
        disabled={!canRecord()}
        onChange={(chosen) => changeSettings({ record: chosen })}
      />
      <Toggle
        label={translate("settings.phone.dictate")}
        note={translate(recogniser || looking ? "settings.phone.dictate.note" : "settings.phone.dictate.none")}
        checked={dictates && recogniser !== undefined}
        disabled={recogniser === undefined}
        onChange={(chosen) => changeSettings({ dictate: chosen })}
      />
      <RecordingsKept />
    </Section>
  );
}
