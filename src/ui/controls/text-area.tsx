import type { ComponentProps, TargetedKeyboardEvent } from "preact";
import { Field, type FieldWords } from "./field";
import fieldStyles from "./field.module.css";
import { isComposing } from "./is-composing";
import styles from "./text-area.module.css";

interface TextAreaProps
  extends FieldWords,
    Omit<ComponentProps<"textarea">, "className" | "value" | "onChange" | "id"> {
  value: string;
  onChange: (value: string) => void;
  /** Enter without Shift, never one that an input method takes. Without it Enter breaks the line. */
  onEnter?: (() => void) | undefined;
}

/** Text of several lines, as tall as what is written in it. */
export function TextArea({ label, labelHidden, hint, error, value, onChange, onEnter, ...rest }: TextAreaProps) {
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
    rest.onKeyDown?.(event);
    if (!onEnter || event.key !== "Enter" || event.shiftKey || isComposing(event)) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={error}>
      {(wiring) => (
        <span className={styles.grow} data-value={value}>
          <textarea
            rows={1}
            {...rest}
            {...wiring}
            className={fieldStyles.input}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        </span>
      )}
    </Field>
  );
}
