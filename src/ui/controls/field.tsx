import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import styles from "./field.module.css";

/** What every field shows around its input. */
export interface FieldWords {
  label: ComponentChildren;
  /** The label is read out and not shown, where the place says it. */
  labelHidden?: boolean | undefined;
  hint?: ComponentChildren;
  error?: ComponentChildren;
}

interface FieldProps extends FieldWords {
  children: (input: InputWiring) => ComponentChildren;
}

interface InputWiring {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

/** Ties label, hint and error to an input. */
export function Field({ label, labelHidden, hint, error, children }: FieldProps) {
  const id = useId();
  const about = [hint && `${id}hint`, error && `${id}error`].filter(Boolean).join(" ");
  return (
    <div className={styles.field}>
      <label className={labelHidden ? styles.labelHidden : styles.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, "aria-describedby": about || undefined, "aria-invalid": error ? true : undefined })}
      {hint && (
        <p id={`${id}hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
