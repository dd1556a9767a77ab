import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { FirstAndLatest } from "#core/progress/overview";
import { addresses } from "#stores/addresses";
import { drawOnChange } from "#ui/base/draw-on-change";
import { Link } from "#ui/routing/link";
import { Badge } from "#ui/surfaces/badge";
import { Card } from "#ui/surfaces/card";
import { Row } from "#ui/surfaces/layout";
import { BoundText } from "#ui/text/bound-text";
import { foreign } from "#ui/text/foreign";
import { rowName } from "#ui/text/playbook-words";
import { useTranslate } from "#ui/translate";
import { channelIcons } from "./channel-icons";
import { CustomerStrip } from "./customer-strip";
import { OfferedLanguages } from "./offered-languages";
import { ResultWords } from "./result-words";
import styles from "./scenario-card.module.css";
import { situationsOf } from "./situations";

interface ScenarioCardProps {
  entry: CatalogueEntry;
  /** The trainee's attempts, where there are any. */
  played: FirstAndLatest | undefined;
}

/** One customer: their weather, what happened, what it takes, and how it went so far. Drawn once, however often the list is searched. */
export const ScenarioCard = drawOnChange(({ entry, played }: ScenarioCardProps) => {
  const translate = useTranslate();
  const lang = foreign(entry.language, translate);
  const situations = situationsOf(entry.trains).map((row) => rowName(translate, row));
  return (
    <Card as="li" linked top={<CustomerStrip name={entry.customer} mood={entry.mood} lang={lang} />}>
      <div className={styles.story}>
        <h3 lang={lang}>
          <Link to={addresses.play(entry.id)}>
            <BoundText lang={lang}>{entry.title}</BoundText>
          </Link>
        </h3>
        <p lang={lang}>
          <BoundText lang={lang}>{entry.summary}</BoundText>
        </p>
      </div>
      <Row>
        <Badge icon={channelIcons[entry.channel]}>
          {translate(entry.letter ? "channel.letter" : `channel.${entry.channel}`)}
        </Badge>
        <Badge>{translate(`difficulty.${entry.difficulty as 1 | 2 | 3}`)}</Badge>
        {entry.abusive && (
          <Badge tone="poor" icon="warn">
            {translate("library.card.abusive")}
          </Badge>
        )}
        <Badge>
          <span lang={lang}>{entry.industry}</span>
        </Badge>
      </Row>
      <div className={styles.foot}>
        {situations.length > 0 && <p>{situations.join(" · ")}</p>}
        <OfferedLanguages tags={entry.languages} />
        <ResultWords played={played} />
      </div>
    </Card>
  );
});
