import { Icon } from "../base/icon";
import { bands, chartHeight, chartWidth, placePoints } from "./chart-geometry";
import styles from "./mood-strip.module.css";

interface MoodStripProps {
  moods: readonly number[];
  /** The line in a sentence, for who does not see it. */
  label: string;
}

/** The line of moods over the bands of the weather. It stretches to its place, and pen and dots keep their size. */
export function MoodStrip({ moods, label }: MoodStripProps) {
  const points = placePoints(moods);
  // A dot is a line of no length with a round end: a circle would stretch with the drawing.
  const dots = points.map(({ x, y }) => `M${x} ${y}h.01`);
  return (
    <div className={styles.strip}>
      <div className={styles.weathers} aria-hidden="true">
        {bands.map(({ weather, y, height }) => (
          <span key={weather} style={{ top: `${((y + height / 2) / chartHeight) * 100}%` }}>
            <Icon name={weather} />
          </span>
        ))}
      </div>
      <svg viewBox={`0 0 ${chartWidth} ${chartHeight}`} preserveAspectRatio="none" role="img" aria-label={label}>
        {bands.map(({ weather, y, height }) => (
          <rect key={weather} data-weather={weather} y={y} width={chartWidth} height={height} />
        ))}
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
        <path className={styles.rims} d={dots.join("")} />
        <path className={styles.dots} d={dots.join("")} />
        <path className={styles.last} d={dots.at(-1)} />
      </svg>
    </div>
  );
}
