import type { Advice } from "#core/progress/next-step";
import { useLibrary } from "#stores/library";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { foreign } from "#ui/text/foreign";
import { useTranslate } from "#ui/translate";
import { MoodFace } from "#ui/weather/mood-face";
import { SkyHeader } from "#ui/weather/sky-header";
import { adviceWords } from "./advice-words";
import styles from "./first-visit.module.css";

/** The one thing to do now, and why. The sky is that of the customer who waits. */
export function Next({ advice }: { advice: Advice | undefined }) {
  const translate = useTranslate();
  const entry = useLibrary(({ entries }) =>
    advice && "scenario" in advice ? entries.find(({ id }) => id === advice.scenario) : undefined,
  );
  if (advice === undefined) return <SkyHeader title={translate("home.title")} />;
  const { title, why, action, address } = adviceWords(translate, advice, entry);
  const lang = entry && foreign(entry.language, translate);
  const name = entry?.title ?? translate("library.open.unknown");
  const isOpen = advice.kind === "continue";
  return (
    <SkyHeader mood={entry?.mood ?? 4} title={translate("home.title")}>
      <section className={styles.invitation}>
        <MoodFace mood={entry?.mood ?? 4} size="5rem" />
        <div className={styles.words}>
          <h2>{title}</h2>
          <p>{why}</p>
          {"scenario" in advice && (
            <p lang={lang} className={styles.customer}>
              <strong>{name}</strong> {entry?.summary}
            </p>
          )}
          <Link
            className={buttonClass("primary")}
            to={address}
            aria-label={isOpen ? translate("library.open.continueWith", { title: name }) : undefined}
          >
            {action}
          </Link>
        </div>
      </section>
    </SkyHeader>
  );
}
