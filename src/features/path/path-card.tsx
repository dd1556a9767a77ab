import type { Learner } from "#core/paths/learner";
import { type Path, wordsIn } from "#core/paths/path";
import { standingIn } from "#core/paths/standing";
import { addresses } from "#stores/addresses";
import { Link } from "#ui/routing/link";
import { Badge } from "#ui/surfaces/badge";
import { Card } from "#ui/surfaces/card";
import { Row } from "#ui/surfaces/layout";
import { Meter } from "#ui/surfaces/meter";
import { useTranslate } from "#ui/translate";

/** One path: what it is, how long it takes, and how far the learner has come. */
export function PathCard({ path, learner }: { path: Path; learner: Learner | undefined }) {
  const translate = useTranslate();
  const title = wordsIn(path.title, translate.language);
  const lead = wordsIn(path.lead, translate.language);
  const days = path.weeks.flatMap((week) => week.days).length;
  return (
    <Card as="li" linked>
      <h2 lang={title.language}>
        <Link to={addresses.path(path.id)}>{title.text}</Link>
      </h2>
      <p lang={lead.language}>{lead.text}</p>
      <Row>
        <Badge icon="clock">{translate("paths.length", { days })}</Badge>
        {learner && <Badge tone="accent">{translate("paths.begun")}</Badge>}
      </Row>
      {learner && <DaysDone path={path} learner={learner} />}
    </Card>
  );
}

function DaysDone({ path, learner }: { path: Path; learner: Learner }) {
  const translate = useTranslate();
  const days = standingIn(path, learner).weeks.flatMap((week) => week.days);
  const done = days.filter((day) => day.done !== undefined).length;
  const text = translate("paths.daysDone", { done, days: days.length });
  return <Meter label={translate("paths.daysDone.label")} value={done} max={days.length} text={text} />;
}
