import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { SessionRecord } from "#core/progress/records";
import { addresses } from "#stores/addresses";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { Card } from "#ui/surfaces/card";
import { Row, Soft } from "#ui/surfaces/layout";
import { dayOf } from "#ui/text/day";
import { foreign } from "#ui/text/foreign";
import { useTranslate } from "#ui/translate";
import { MoodFace } from "#ui/weather/mood-face";
import styles from "./open-conversations.module.css";

interface OpenConversationProps {
  session: SessionRecord;
  /** What the catalogue says of its customer; undefined where it has no such customer any more. */
  entry: CatalogueEntry | undefined;
}

/** A conversation that was left open, and the way back into it. */
export function OpenConversation({ session, entry }: OpenConversationProps) {
  const translate = useTranslate();
  const lang = entry && foreign(entry.language, translate);
  const title = entry?.title ?? translate("library.open.unknown");
  return (
    <Card>
      <Row spread>
        <div className={styles.who}>
          {entry && <MoodFace mood={entry.mood} size="2.75rem" />}
          <div>
            <h3 lang={lang}>{title}</h3>
            <Soft small>
              {entry && <span lang={lang}>{entry.customer} · </span>}
              {translate("library.open.begun", { day: dayOf(session.startedAt, translate.language) })}
            </Soft>
          </div>
        </div>
        <Link
          className={buttonClass("quiet")}
          to={addresses.talk(session.id)}
          aria-label={translate("library.open.continueWith", { title })}
        >
          {translate("library.open.continue")}
        </Link>
      </Row>
    </Card>
  );
}
