import { channels } from "#core/service/channels";
import { playbookRows } from "#core/service/playbook";
import { type Option, Select } from "#ui/controls/select";
import { rowName } from "#ui/text/playbook-words";
import { useTranslate } from "#ui/translate";
import type { FiltersProps } from "./filters";
import styles from "./filters.module.css";
import { situationsOf } from "./situations";

const difficulties = [1, 2, 3] as const;

/** Filters by channel, difficulty and situation; each offers only what there is. */
export function ChoiceFilters({ entries, filter, onChange }: FiltersProps) {
  const translate = useTranslate();
  const all: Option<""> = { value: "", label: translate("library.filter.all") };
  const situations = new Set(entries.flatMap(({ trains }) => situationsOf(trains)));
  return (
    <div className={styles.choices}>
      <Select
        label={translate("library.filter.situation")}
        value={filter.situation}
        options={[
          all,
          ...playbookRows
            .filter((row) => situations.has(row))
            .map((row) => ({ value: row, label: rowName(translate, row) })),
        ]}
        onChange={(situation) => onChange({ ...filter, situation })}
      />
      <Select
        label={translate("library.filter.channel")}
        value={filter.channel}
        options={[
          all,
          ...channels
            .filter((channel) => entries.some((entry) => entry.channel === channel))
            .map((value) => ({ value, label: translate(`channel.${value}`) })),
        ]}
        onChange={(channel) => onChange({ ...filter, channel })}
      />
      <Select
        label={translate("library.filter.difficulty")}
        value={filter.difficulty}
        options={[
          all,
          ...difficulties.map((value) => ({ value: String(value), label: translate(`difficulty.${value}`) })),
        ]}
        onChange={(difficulty) => onChange({ ...filter, difficulty })}
      />
    </div>
  );
}
