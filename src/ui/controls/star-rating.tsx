import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "../base/icon";
import { VisuallyHidden } from "../base/visually-hidden";
import styles from "./star-rating.module.css";

const stars = [1, 2, 3, 4, 5] as const;

/** A rating as given; the label says it in words. */
export function Stars({ value, label }: { value: number; label: string }) {
  return (
    <span className={styles.stars} role="img" aria-label={label}>
      {stars.map((star) => (
        <Icon key={star} name="star" filled={star <= value} />
      ))}
    </span>
  );
}

interface StarRatingProps {
  label: ComponentChildren;
  /** Not rated yet: null. */
  value: number | null;
  /** The words for each number of stars. */
  nameOf: (stars: number) => string;
  onChange: (stars: number) => void;
}

/** A rating to give, by pointer or arrow keys. */
export function StarRating({ label, value, nameOf, onChange }: StarRatingProps) {
  const name = useId();
  return (
    <fieldset className={styles.rating}>
      <legend>{label}</legend>
      <div className={styles.stars}>
        {stars.map((star) => (
          <label key={star}>
            <input type="radio" name={name} checked={star === value} onChange={() => onChange(star)} />
            <Icon name="star" filled={star <= (value ?? 0)} />
            <VisuallyHidden>{nameOf(star)}</VisuallyHidden>
          </label>
        ))}
        <output aria-hidden="true">{value ? nameOf(value) : ""}</output>
      </div>
    </fieldset>
  );
}
