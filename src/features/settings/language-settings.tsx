import { languagesToOffer } from "#i18n/languages";
import { languageParameter } from "#stores/addresses";
import { conversationLanguages } from "#stores/library";
import { changeSettings, interfaceLanguage, useSettings } from "#stores/settings";
import { ConversationLanguage } from "#ui/controls/conversation-language";
import { Select } from "#ui/controls/select";
import { useSearchParams } from "#ui/routing/routing";
import { useTranslate } from "#ui/translate";
import { Section } from "./section";

/** The language of the app and that of the customers. The pseudo-language is offered to who asks for it by address. */
export function LanguageSettings() {
  const translate = useTranslate();
  const language = useSettings(interfaceLanguage);
  const chosen = useSettings((settings) => settings.conversationLanguage);
  const asked = useSearchParams()[0].get(languageParameter);
  return (
    <Section title={translate("settings.languages")}>
      <Select
        label={translate("settings.language")}
        value={language}
        options={languagesToOffer(language, asked).map(({ tag, name }) => ({ value: tag, label: name, lang: tag }))}
        onChange={(tag) => changeSettings({ language: tag })}
      />
      <ConversationLanguage
        value={chosen}
        followed={language}
        offered={conversationLanguages()}
        hint={translate("settings.conversationLanguage.hint")}
        onChange={(conversationLanguage) => changeSettings({ conversationLanguage })}
      />
    </Section>
  );
}
