import type { RefObject } from "preact";
import { addresses } from "#stores/addresses";
import { Link } from "#ui/routing/link";
import { useTranslate } from "#ui/translate";
import { MoodFace } from "#ui/weather/mood-face";
import { LanguageMenu } from "./language-menu";
import styles from "./masthead.module.css";
import { Navigation } from "./navigation";
import { Practising } from "./practising";
import { SkipLink } from "./skip-link";

/** The top of every page: the way home, the places, the language. On a phone the places lie within the thumb's reach. */
export function Masthead({ content }: { content: RefObject<HTMLElement | null> }) {
  const translate = useTranslate();
  return (
    <header className={styles.masthead}>
      <SkipLink target={content} />
      <Link className={styles.name} to={addresses.home}>
        <MoodFace mood={8} size="1.75rem" />
        {translate("app.name")}
      </Link>
      <Navigation />
      <Practising />
      <LanguageMenu />
    </header>
  );
}
