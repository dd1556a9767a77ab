import { useMemo, useState } from "preact/hooks";
import type { Telling } from "#core/dialogue/texts";
import { caseDesk, caseNotesAge } from "#core/shift/case-desk";
import type { Shift } from "#stores/shift-state";
import { TextField } from "#ui/controls/text-field";
import { Soft, Stack } from "#ui/surfaces/layout";
import { dayOf } from "#ui/text/day";
import { useTranslate } from "#ui/translate";
import styles from "./desk.module.css";

const day = 24 * 60 * 60 * 1000;

/** The case desk: what can be looked up, each entry with its date. One of them no longer holds. */
export function Desk({ cases, shift }: { cases: readonly Telling[]; shift: Shift }) {
  const translate = useTranslate();
  const [search, setSearch] = useState("");
  const entries = useMemo(() => caseDesk(cases, shift.seed), [cases, shift.seed]);
  const wanted = search.trim().toLowerCase();
  const shown = entries.filter(({ title, text }) => `${title} ${text}`.toLowerCase().includes(wanted));
  const written = (age: number) => dayOf(shift.startedAt - age * day, translate.language);
  return (
    <Stack>
      <Soft small>{translate("shift.desk.text", { day: written(caseNotesAge) })}</Soft>
      <TextField
        label={translate("shift.desk.search")}
        type="search"
        icon="search"
        value={search}
        onChange={setSearch}
      />
      <p role="status">{translate("shift.desk.found", { count: shown.length })}</p>
      <ul className={styles.entries}>
        {shown.map(({ id, title, text, language, age }) => (
          <li key={id}>
            <strong lang={language}>{title}</strong>
            <span lang={language}>{text}</span>
            <small>{translate("shift.desk.from", { day: written(age) })}</small>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
