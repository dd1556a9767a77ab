import { useState } from "preact/hooks";
import { conversationLanguage, useSettings } from "#stores/settings";
import { beginShift } from "#stores/shift";
import type { Shift } from "#stores/shift-state";
import { Button } from "#ui/controls/button";
import { RadioCards } from "#ui/controls/radio-cards";
import { Page, Stack } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";
import { SkyHeader } from "#ui/weather/sky-header";

const modes = ["coach", "alone"] as const;

/** What a shift is, and the start of one. */
export function BeforeShift() {
  const translate = useTranslate();
  const language = useSettings(conversationLanguage);
  const [mode, setMode] = useState<Shift["mode"]>("coach");
  const [failed, setFailed] = useState(false);
  const start = () => {
    beginShift(language, mode).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  const options = modes.map((value) => ({
    value,
    label: translate(`mode.${value}`),
    note: translate(`mode.${value}.note`),
  }));
  return (
    <>
      <SkyHeader narrow title={translate("shift.title")} lead={translate("shift.lead")} />
      <Page narrow>
        <Stack gap="l">
          <ul>
            <li>{translate("shift.about.customers")}</li>
            <li>{translate("shift.about.desk")}</li>
            <li>{translate("shift.about.breathe")}</li>
          </ul>
          <RadioCards label={translate("play.briefing.mode")} value={mode} options={options} onChange={setMode} />
          {failed && (
            <Notice kind="warn" live="alert">
              {translate("play.failed.text")}
            </Notice>
          )}
          <Button kind="primary" wide onClick={start}>
            {translate("shift.start")}
          </Button>
        </Stack>
      </Page>
    </>
  );
}
