import { languageName } from "#i18n/languages";
import { useTranslate } from "../translate";
import { type Option, Select } from "./select";

interface ConversationLanguageProps {
  /** The language chosen for conversations; undefined: the interface's. */
  value: string | undefined;
  /** The language that conversations have when none is chosen. */
  followed: string;
  /** Languages that conversations are offered in. */
  offered: readonly string[];
  hint?: string;
  onChange: (language: string | undefined) => void;
}

const follows = "";

/** The language that customers speak: a value of its own, which follows the interface until it is chosen. */
export function ConversationLanguage({ value, followed, offered, hint, onChange }: ConversationLanguageProps) {
  const translate = useTranslate();
  const options: Option[] = [
    { value: follows, label: translate("conversationLanguage.follows", { language: languageName(followed) }) },
    ...offered.map((tag) => ({ value: tag, label: languageName(tag), lang: tag })),
  ];
  return (
    <Select
      label={translate("conversationLanguage.label")}
      hint={hint}
      value={value ?? follows}
      options={options}
      onChange={(chosen) => onChange(chosen === follows ? undefined : chosen)}
    />
  );
}
