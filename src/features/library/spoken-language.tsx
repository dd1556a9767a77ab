import { conversationLanguages } from "#stores/library";
import { changeSettings, interfaceLanguage, useSettings } from "#stores/settings";
import { ConversationLanguage } from "#ui/controls/conversation-language";
import styles from "./spoken-language.module.css";

/** The language that the customers speak, to be seen and changed where they are chosen. */
export function SpokenLanguage() {
  const chosen = useSettings((settings) => settings.conversationLanguage);
  const followed = useSettings(interfaceLanguage);
  return (
    <div className={styles.language}>
      <ConversationLanguage
        value={chosen}
        followed={followed}
        offered={conversationLanguages()}
        onChange={(conversationLanguage) => changeSettings({ conversationLanguage })}
      />
    </div>
  );
}
