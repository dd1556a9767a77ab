import { languagesToOffer } from "#i18n/languages";
import { changeSettings, interfaceLanguage, useSettings } from "#stores/settings";
import { Select } from "#ui/controls/select";
import { useTranslate } from "#ui/translate";
import styles from "./masthead.module.css";

/** The app's one language menu; conversations follow it unless they were given a language of their own. */
export function LanguageMenu() {
  const translate = useTranslate();
  const language = useSettings(interfaceLanguage);
  return (
    <div className={styles.language}>
      <Select
        label={translate("shell.language")}
        labelHidden
        value={language}
        options={languagesToOffer(language).map(({ tag, name }) => ({ value: tag, label: name, lang: tag }))}
        onChange={(chosen) => changeSettings({ language: chosen })}
      />
    </div>
  );
}
