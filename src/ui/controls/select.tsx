import type { ComponentProps } from "preact";
import { Field, type FieldWords } from "./field";
import fieldStyles from "./field.module.css";
import styles from "./select.module.css";

/** A value to pick and the words for it; `lang` where the words are in a language of their own. */
export interface Option<Value extends string = string> {
  value: Value;
  label: string;
  lang?: string;
}

interface SelectProps<Value extends string>
  extends FieldWords,
    Omit<ComponentProps<"select">, "className" | "role" | "value" | "onChange" | "id"> {
  value: Value;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
}

/** One of many, by the system's own menu. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, labelHidden, hint, error, value, options, onChange, ...rest } = props;
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={error}>
      {(wiring) => (
        <select
          {...rest}
          {...wiring}
          className={`${fieldStyles.input} ${styles.select}`}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value as Value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
