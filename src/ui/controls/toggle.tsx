import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import styles from "./toggle.module.css";

interface ToggleProps {
  label: ComponentChildren;
  note?: ComponentChildren;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** A setting that is on or off, and takes effect at once. */
export function Toggle({ label, note, checked, disabled, onChange }: ToggleProps) {
  const id = useId();
  return (
    <div className={styles.toggle}>
      <label>
        <span>{label}</span>
        <input
          type="checkbox"
          role="switch"
          checked={checked}
          disabled={disabled}
          aria-describedby={note ? id : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </label>
      {note && <p id={id}>{note}</p>}
    </div>
  );
}
