import { useId } from "preact/hooks";
import styles from "./segmented.module.css";
import type { Option } from "./select";

interface SegmentedProps<Value extends string> {
  label: string;
  labelHidden?: boolean;
  value: Value;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
}

/** One of two to four short words. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, labelHidden, value, options, onChange } = props;
  const name = useId();
  return (
    <fieldset className={styles.segmented}>
      <legend className={labelHidden ? styles.legendHidden : styles.legend}>{label}</legend>
      <div className={styles.row}>
        {options.map((option) => (
          <label key={option.value} className={styles.part} lang={option.lang}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
