import type { CatalogueEntry } from "#core/dialogue/catalogue";
import { TextField } from "#ui/controls/text-field";
import { Toggle } from "#ui/controls/toggle";
import { Disclosure } from "#ui/surfaces/disclosure";
import { useTranslate } from "#ui/translate";
import { ChoiceFilters } from "./choice-filters";
import { type Filter, filtersSet } from "./filter";
import styles from "./filters.module.css";

export interface FiltersProps {
  entries: readonly CatalogueEntry[];
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** Search in sight, filters behind one press: most visits need neither. */
export function Filters({ entries, filter, onChange }: FiltersProps) {
  const translate = useTranslate();
  return (
    <div role="search" className={styles.filters}>
      <TextField
        type="search"
        icon="search"
        label={translate("library.search")}
        labelHidden
        placeholder={translate("library.search")}
        value={filter.words}
        onChange={(words) => onChange({ ...filter, words })}
      />
      <Disclosure summary={translate("library.filters", { count: filtersSet(filter) })}>
        <ChoiceFilters entries={entries} filter={filter} onChange={onChange} />
        <Toggle
          label={translate("library.filter.unplayed")}
          checked={filter.unplayed}
          onChange={(unplayed) => onChange({ ...filter, unplayed })}
        />
      </Disclosure>
    </div>
  );
}
