import { type Criterion, criteria, type Level } from "#core/service/criteria";
import { criterionName } from "#stores/house";
import { Badge } from "#ui/surfaces/badge";
import { Row } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

const tones = ["poor", "plain", "good"] as const;

/** The asked criteria of a turn, in words before numbers. */
export function LevelList({ levels }: { levels: Readonly<Partial<Record<Criterion, Level>>> }) {
  const translate = useTranslate();
  return (
    <Row>
      {criteria.map((criterion) => {
        const level = levels[criterion];
        if (level === undefined) return null;
        const words = {
          criterion: criterionName(translate, criterion),
          level: translate(`debrief.level.${level}`),
        };
        return (
          <Badge key={criterion} tone={tones[level]}>
            {translate("debrief.level", words)}
          </Badge>
        );
      })}
    </Row>
  );
}
