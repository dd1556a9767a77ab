import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import styles from "./matrix-choice.module.css";

export interface MatrixField<Value extends string> {
  value: Value;
  /** What the place means, said in full: it is read without the axes. */
  label: ComponentChildren;
  note: ComponentChildren;
}

interface MatrixChoiceProps<Value extends string> {
  label: ComponentChildren;
  value: Value | null;
  /** Row by row, two in each. */
  fields: readonly MatrixField<Value>[];
  onChange: (value: Value) => void;
}

/** A place in a matrix of two by two: four radio buttons that the arrow keys go through, each with its meaning in words. */
export function MatrixChoice<Value extends string>({ label, value, fields, onChange }: MatrixChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.matrix}>
        {fields.map((field) => (
          <label key={field.value} className={styles.field}>
            <input
              type="radio"
              name={name}
              value={field.value}
              checked={field.value === value}
              onChange={() => onChange(field.value)}
            />
            <span>
              {field.label}
              <small>{field.note}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
