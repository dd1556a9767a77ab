import type { CatalogueEntry } from "#core/dialogue/catalogue";
import { wordsIn } from "#core/paths/path";
import type { Standing, StandingDay } from "#core/paths/standing";
import { Icon } from "#ui/base/icon";
import { Disclosure } from "#ui/surfaces/disclosure";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import styles from "./path.module.css";
import { stepWords } from "./step-words";

interface MonthProps {
  standing: Standing;
  entries: readonly CatalogueEntry[];
}

/** All the days, week by week: the week that one is in is open. */
export function Month({ standing: { weeks, today }, entries }: MonthProps) {
  const translate = useTranslate();
  return (
    <section>
      <Stack>
        <h2>{translate("paths.allDays")}</h2>
        {weeks.map(({ text, days }, index) => {
          const words = wordsIn(text, translate.language);
          const open = days.some(({ number }) => number === today?.number);
          return (
            <Disclosure key={index} startOpen={open} summary={<span lang={words.language}>{words.text}</span>}>
              <ol className={styles.days}>
                {days.map((day) => (
                  <Day key={day.number} day={day} isToday={day.number === today?.number} entries={entries} />
                ))}
              </ol>
            </Disclosure>
          );
        })}
      </Stack>
    </section>
  );
}

function Day({ day, isToday, entries }: { day: StandingDay; isToday: boolean; entries: readonly CatalogueEntry[] }) {
  const translate = useTranslate();
  return (
    <li className={styles.day} aria-current={isToday ? "step" : undefined}>
      <h3>
        {translate("paths.day", { number: day.number })}
        {day.done !== undefined && (
          <span className={styles.sign}>
            <Icon name="check" /> {translate("paths.done")}
          </span>
        )}
        {isToday && <span className={styles.sign}>{translate("paths.next")}</span>}
      </h3>
      <ul>
        {day.steps.map(({ key, step }) => (
          <li key={key}>{stepWords(translate, step, entries)}</li>
        ))}
      </ul>
    </li>
  );
}
