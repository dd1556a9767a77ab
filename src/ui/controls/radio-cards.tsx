import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { BoundText } from "../text/bound-text";
import styles from "./radio-cards.module.css";

export interface RadioCard<Value extends string> {
  value: Value;
  label: ComponentChildren;
  note?: ComponentChildren;
  disabled?: boolean;
}

interface RadioCardsProps<Value extends string> {
  label: ComponentChildren;
  labelHidden?: boolean;
  /** Nothing chosen yet: null. */
  value: Value | null;
  options: readonly RadioCard<Value>[];
  onChange: (value: Value) => void;
  /** The language of the options, where it is not the page's. */
  lang?: string;
}

/** Choices of equal width, one below the other: none is the right one by its looks. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { label, labelHidden, value, options, onChange, lang } = props;
  const name = useId();
  return (
    <fieldset>
      <legend className={labelHidden ? styles.legendHidden : styles.legend}>{label}</legend>
      <div className={styles.grid} lang={lang}>
        {options.map((option) => (
          <label key={option.value} className={styles.card}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span>
              {typeof option.label === "string" ? <BoundText lang={lang}>{option.label}</BoundText> : option.label}
              {option.note && <small>{option.note}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
