import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { cx } from "../cx";
import { weatherOf } from "./weather-of";
import styles from "./weather-sky.module.css";

interface WeatherSkyProps {
  mood: number;
  /** Fills the height of what holds it, as the side of a wide screen. */
  tall?: boolean;
  /** A strip on a card: the ground is low and nothing drifts. */
  small?: boolean;
  /** Words and controls in front of the sky; their colour follows the weather. */
  children?: ComponentChildren;
}

/** The sky over the conversation. It ends in the hill on which the trainee stands, beside a lightning rod. */
export function WeatherSky({ mood, tall, small, children }: WeatherSkyProps) {
  return (
    <div className={cx(styles.sky, tall && styles.tall, small && styles.small)} data-weather={weatherOf(mood)}>
      <div className={styles.scene}>
        <Clouds />
        <Rain />
        <Ground />
      </div>
      <div className={styles.front}>{children}</div>
    </div>
  );
}

/** Place across and down, width, and whether it is far away. */
const places = [
  ["52%", "-12%", 260, true],
  ["-8%", "6%", 230, false],
  ["30%", "38%", 150, true],
  ["76%", "34%", 210, false],
] as const;

/** Clouds that keep their size and thin out below, so that no edge runs behind the words. */
function Clouds() {
  const id = useId();
  return (
    <div className={styles.clouds} aria-hidden="true">
      <svg>
        <linearGradient id={id} x2="0" y2="1">
          <stop />
          <stop offset="1" stop-opacity="0" />
        </linearGradient>
      </svg>
      {places.map(([left, top, width, far]) => (
        <svg key={left} className={far ? styles.far : styles.near} style={{ left, top, width }} viewBox="0 0 120 106">
          <path d="M30 92a22 22 0 0 1-3-43.8A31 31 0 0 1 85 40a26 26 0 0 1 6 52z" fill={`url(#${id})`} />
        </svg>
      ))}
    </div>
  );
}

/** Streaks that hang in the air: falling drops would pull the eye from the words. */
function Rain() {
  const id = useId();
  return (
    <svg className={styles.rain} aria-hidden="true">
      <pattern id={id} width="46" height="70" patternUnits="userSpaceOnUse" patternTransform="rotate(14)">
        <path d="M6 4v22M29 34v16M42 6v11M17 56v9" />
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}

function Ground() {
  return (
    <>
      <svg className={styles.house} viewBox="0 0 40 44" aria-hidden="true">
        <path className={styles.rod} d="M20 18V3m0 0h.1" />
        <path d="M3 29L20 15l17 14h-3v15H6V29z" />
        <path className={styles.window} d="M16 30h8v8h-8z" />
      </svg>
      <svg className={styles.hills} viewBox="0 0 400 44" preserveAspectRatio="none" aria-hidden="true">
        <path className={styles.hill} d="M0 26C70 4 120 6 190 20s130 10 210-12v37H0z" />
        <path className={styles.meadow} d="M0 34c80 6 130-10 220-8s120 14 180 2v17H0z" />
      </svg>
    </>
  );
}
