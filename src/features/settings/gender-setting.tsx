import { type Gender, genders } from "#core/service/scenario-terms";
import { changeSettings, useSettings } from "#stores/settings";
import { RadioCards } from "#ui/controls/radio-cards";
import { Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { Section } from "./section";

/** "I have checked", as a woman and as a man say it. Words of these languages, and so the same in every interface. */
const examples: Readonly<Record<Gender, readonly { readonly lang: string; readonly text: string }[]>> = {
  f: [
    { lang: "ru", text: "я проверила" },
    { lang: "pl", text: "sprawdziłam" },
  ],
  m: [
    { lang: "ru", text: "я проверил" },
    { lang: "pl", text: "sprawdziłem" },
  ],
};

/** How the trainee speaks of themselves where verbs tell it; elsewhere it changes nothing. */
export function GenderSetting() {
  const translate = useTranslate();
  const gender = useSettings((settings) => settings.gender);
  return (
    <Section title={translate("settings.gender")}>
      <Soft>{translate("settings.gender.why")}</Soft>
      <RadioCards
        label={translate("gender.label")}
        value={gender ?? null}
        options={genders.map((value) => ({
          value,
          label: translate(`gender.${value}`),
          note: <Examples gender={value} />,
        }))}
        onChange={(chosen) => changeSettings({ gender: chosen })}
      />
    </Section>
  );
}

function Examples({ gender }: { gender: Gender }) {
  return examples[gender].map(({ lang, text }, index) => (
    <span key={lang}>
      {index > 0 && " · "}
      <span lang={lang}>{text}</span>
    </span>
  ));
}
