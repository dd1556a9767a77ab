import type { Skill } from "#core/progress/skill";
import { playbookRows } from "#core/service/playbook";
import { Disclosure } from "#ui/surfaces/disclosure";
import { rowName } from "#ui/text/playbook-words";
import { useTranslate } from "#ui/translate";
import { BandBadge } from "./band-badge";
import styles from "./figures.module.css";

/** Playbook rows that have a band, in the playbook's order, with what each rests on. */
export function SkillRows({ rows }: { rows: ReadonlyMap<string, Skill> }) {
  const translate = useTranslate();
  const shown = playbookRows.flatMap((row) => {
    const { band, replies = 0, conversations = 0 } = rows.get(row) ?? {};
    return band === undefined ? [] : [{ row, band, replies, conversations }];
  });
  if (shown.length === 0) return null;
  return (
    <Disclosure summary={translate("progress.rows.title", { count: shown.length })}>
      <ul className={styles.list}>
        {shown.map(({ row, band, replies, conversations }) => (
          <li key={row} className={styles.line}>
            <span>
              {translate("debrief.principle", { row, name: rowName(translate, row) })}
              <small>{translate("progress.skill.rests", { replies, conversations })}</small>
            </span>
            <BandBadge band={band} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
