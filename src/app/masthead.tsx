import { Link } from "react-router";
import { addresses } from "#stores/addresses";
import { useTranslate } from "#ui/translate";
import { MoodFace } from "#ui/weather/mood-face";
import { LanguageMenu } from "./language-menu";
import styles from "./masthead.module.css";
import { Navigation } from "./navigation";

/** The top of every page: the way home, the places, the language. On a phone the places lie within the thumb's reach. */
export function Masthead() {
  const translate = useTranslate();
  return (
    <header className={styles.masthead}>
      <Link className={styles.name} to={addresses.library}>
        <MoodFace mood={8} size="1.75rem" />
        {translate("app.name")}
      </Link>
      <Navigation />
      <LanguageMenu />
    </header>
  );
}
