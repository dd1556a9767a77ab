import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { StandingStep } from "#core/paths/standing";
import { tickStep } from "#stores/paths";
import { Icon } from "#ui/base/icon";
import { Button } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { Card } from "#ui/surfaces/card";
import { Row, Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { stepAddress } from "./step-address";
import { stepWords } from "./step-words";

interface StepCardProps {
  path: string;
  step: StandingStep;
  entries: readonly CatalogueEntry[];
}

/** One thing to do today: where to do it, why it differs from the path where it does, and a tick for who did it elsewhere. */
export function StepCard({ path, step: standing, entries }: StepCardProps) {
  const translate = useTranslate();
  const { step, key, done, because } = standing;
  const words = stepWords(translate, step, entries);
  if (done !== undefined) {
    return (
      <Card as="li" quiet>
        <Row>
          <Icon name="check" />
          <span>{words}</span>
          <Soft small>{translate("paths.done")}</Soft>
        </Row>
      </Card>
    );
  }
  // Watching leaves no trace in the record, so that opening it is what counts.
  const tick = () => step.kind === "watch" && tickStep(path, key);
  return (
    <Card as="li">
      <h3>
        <Link to={stepAddress(standing)} onClick={tick}>
          {words}
        </Link>
      </h3>
      <Soft>{translate(`paths.why.${because ?? step.kind}`)}</Soft>
      {step.kind !== "watch" && (
        <p>
          <Button kind="plain" icon="check" onClick={() => tickStep(path, key)}>
            {translate("paths.tick")}
          </Button>
        </p>
      )}
    </Card>
  );
}
