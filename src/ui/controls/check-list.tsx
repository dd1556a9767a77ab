import type { ComponentChildren } from "preact";
import styles from "./check-list.module.css";

interface CheckListProps {
  label: ComponentChildren;
  options: readonly { readonly value: string; readonly label: ComponentChildren }[];
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
  /** The language of the options, where it is not the page's. */
  lang?: string;
}

/** Any number of several points, ticked one by one. */
export function CheckList({ label, options, values, onChange, lang }: CheckListProps) {
  const toggle = (value: string, on: boolean) => {
    onChange(on ? [...values, value] : values.filter((one) => one !== value));
  };
  return (
    <fieldset>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.grid} lang={lang}>
        {options.map((option) => (
          <label key={option.value} className={styles.card}>
            <input
              type="checkbox"
              checked={values.includes(option.value)}
              onChange={(event) => toggle(option.value, event.currentTarget.checked)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
