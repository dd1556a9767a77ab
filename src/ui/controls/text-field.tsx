import type { ComponentProps } from "react";
import { Icon } from "../base/icon";
import type { IconName } from "../base/icon-paths";
import { Field, type FieldWords } from "./field";
import fieldStyles from "./field.module.css";
import styles from "./text-field.module.css";

interface TextFieldProps extends FieldWords, Omit<ComponentProps<"input">, "className" | "value" | "onChange" | "id"> {
  value: string;
  onChange: (value: string) => void;
  icon?: IconName;
}

/** One line of text. */
export function TextField({ label, labelHidden, hint, error, icon, value, onChange, ...rest }: TextFieldProps) {
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={error}>
      {(wiring) => (
        <span className={icon ? styles.withIcon : styles.plain}>
          {icon && <Icon name={icon} />}
          <input
            type="text"
            {...rest}
            {...wiring}
            className={fieldStyles.input}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        </span>
      )}
    </Field>
  );
}
