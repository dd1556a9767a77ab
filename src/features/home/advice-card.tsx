import type { Piece } from "#core/progress/quarter-hour";
import { useLibrary } from "#stores/library";
import { Link } from "#ui/routing/link";
import { Badge } from "#ui/surfaces/badge";
import { Card } from "#ui/surfaces/card";
import { Soft } from "#ui/surfaces/layout";
import { foreign } from "#ui/text/foreign";
import { useTranslate } from "#ui/translate";
import { MoodFace } from "#ui/weather/mood-face";
import styles from "./advice-card.module.css";
import { adviceWords } from "./advice-words";

/** One thing to do, why, with whom, and how long it is likely to take. */
export function AdviceCard({ piece: { advice, minutes } }: { piece: Piece }) {
  const translate = useTranslate();
  const entry = useLibrary(({ entries }) =>
    "scenario" in advice ? entries.find(({ id }) => id === advice.scenario) : undefined,
  );
  const { title, why, address } = adviceWords(translate, advice, entry);
  return (
    <Card as="li" linked>
      <div className={styles.advice}>
        <MoodFace mood={entry?.mood ?? 4} size="2.75rem" />
        <div className={styles.words}>
          <h3>
            <Link to={address}>{title}</Link>
          </h3>
          <p>{why}</p>
          {entry && (
            <Soft small>
              <span lang={foreign(entry.language, translate)}>{entry.title}</span>
            </Soft>
          )}
          <Badge icon="clock">{translate("home.minutes", { count: minutes })}</Badge>
        </div>
      </div>
    </Card>
  );
}
