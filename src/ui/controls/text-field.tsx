import type { ComponentProps } from "preact";
import { Icon } from "../base/icon";
import type { IconName } from "../base/icon-paths";
import { Field, type FieldWords } from "./field";
import fieldStyles from "./field.module.css";
import styles from "./text-field.module.css";

interface TextFieldProps
  extends FieldWords,
    Pick<ComponentProps<"input">, "placeholder" | "maxLength" | "autoComplete" | "lang"> {
  value: string;
  onChange: (value: string) => void;
  icon?: IconName;
  type?: "text" | "search";
}

/** One line of text. */
export function TextField({
  label,
  labelHidden,
  hint,
  error,
  icon,
  type = "text",
  value,
  onChange,
  ...rest
}: TextFieldProps) {
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={error}>
      {(wiring) => (
        <span className={icon ? styles.withIcon : styles.plain}>
          {icon && <Icon name={icon} />}
          <input
            {...rest}
            type={type}
            // Preact's types ask what list it offers, where it may be for searching.
            list={undefined}
            {...wiring}
            className={fieldStyles.input}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        </span>
      )}
    </Field>
  );
}
