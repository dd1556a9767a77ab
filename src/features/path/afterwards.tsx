import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { ReturningCheck } from "#core/paths/standing";
import { addresses } from "#stores/addresses";
import { usePaths } from "#stores/paths";
import { Link } from "#ui/routing/link";
import { Stack } from "#ui/surfaces/layout";
import { dayOf } from "#ui/text/day";
import { useTranslate } from "#ui/translate";
import { stepWords } from "./step-words";

interface AfterwardsProps {
  checks: readonly ReturningCheck[];
  entries: readonly CatalogueEntry[];
}

/** Checks that come back after the last day: what is still there by then has stayed. */
export function Afterwards({ checks, entries }: AfterwardsProps) {
  const translate = useTranslate();
  if (checks.length === 0) return null;
  return (
    <section>
      <Stack>
        <h2>{translate("paths.afterwards.title")}</h2>
        <p>{translate("paths.afterwards.text")}</p>
        <ul>
          {checks.map((check) => (
            <li key={check.step.key}>
              {translate("paths.afterwards.weeks", { weeks: check.weeks })}: <When check={check} entries={entries} />
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
}

function When({ check: { step, due }, entries }: { check: ReturningCheck; entries: readonly CatalogueEntry[] }) {
  const translate = useTranslate();
  const { now } = usePaths().work;
  const words = stepWords(translate, step.step, entries);
  if (step.done !== undefined) return `${words} · ${translate("paths.done")}`;
  if (due === undefined) return words;
  if (due > now) return `${words} · ${translate("paths.afterwards.from", { day: dayOf(due, translate.language) })}`;
  return step.step.kind === "check" ? <Link to={addresses.play(step.step.scenario)}>{words}</Link> : words;
}
