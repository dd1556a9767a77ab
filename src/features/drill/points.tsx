import { useState } from "preact/hooks";
import { drillStore } from "#stores/drills";
import { Button } from "#ui/controls/button";
import { Toggle } from "#ui/controls/toggle";
import { Row, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

interface PointsProps {
  points: readonly string[];
  onDone: (reasoned: boolean) => void;
}

/** The points of a good reason: the trainee marks those that they had. Nobody else checks it. */
export function Points({ points, onDone }: PointsProps) {
  const translate = useTranslate();
  const [had, setHad] = useState<ReadonlySet<string>>(new Set());
  const [kept, setKept] = useState(false);
  const mark = (point: string, on: boolean) => {
    const next = new Set(had);
    if (on) next.add(point);
    else next.delete(point);
    setHad(next);
  };
  return (
    <Stack>
      <h3>{translate("drill.points")}</h3>
      {points.map((point) => (
        <div key={point} lang={drillStore.getState().language}>
          <Toggle label={point} checked={had.has(point)} onChange={(on) => mark(point, on)} disabled={kept} />
        </div>
      ))}
      {!kept && (
        <Row>
          <Button
            kind="primary"
            onClick={() => {
              setKept(true);
              onDone(had.size * 2 >= points.length);
            }}
          >
            {translate("drill.pointsDone")}
          </Button>
        </Row>
      )}
    </Stack>
  );
}
