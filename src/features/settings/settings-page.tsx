import { Page } from "#ui/surfaces/layout";
import { PageHeader } from "#ui/surfaces/page-header";
import { useTranslate } from "#ui/translate";
import { ClockSetting } from "./clock-setting";
import { DataNote } from "./data-note";
import { GenderSetting } from "./gender-setting";
import { LanguageSettings } from "./language-settings";
import { LearnersSetting } from "./learners-setting";
import { OfflineNote } from "./offline-note";
import { PhoneSettings } from "./phone-settings";
import { ScoringLink } from "./scoring-link";
import { StrengthSetting } from "./strength-setting";
import { ThemeSetting } from "./theme-setting";

/** What the trainee may change, and where the work is kept. Every change takes effect at once. */
export default function SettingsPage() {
  const translate = useTranslate();
  return (
    <>
      <PageHeader narrow title={translate("settings.title")} lead={translate("settings.lead")} />
      <Page narrow>
        <LanguageSettings />
        <GenderSetting />
        <StrengthSetting />
        <ThemeSetting />
        <ClockSetting />
        <PhoneSettings />
        <LearnersSetting />
        <OfflineNote />
        <DataNote />
        <ScoringLink />
      </Page>
    </>
  );
}
