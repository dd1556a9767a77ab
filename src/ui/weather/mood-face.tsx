import type { CSSProperties } from "preact";
import styles from "./mood-face.module.css";
import { weatherOf } from "./weather-of";

interface MoodFaceProps {
  mood: number;
  /** Left out where the words beside it say the same. */
  label?: string;
  /** A CSS length; as tall as a line and a half without it. */
  size?: string;
}

/** The customer's face is the weather itself: a cloud that moves aside until the sun is out. */
export function MoodFace({ mood, label, size }: MoodFaceProps) {
  const named = label ? ({ role: "img", "aria-label": label } as const) : { "aria-hidden": true };
  const style = { "--face-size": size, "--brow": `${brow(mood)}deg` } as CSSProperties;
  return (
    <svg className={styles.face} viewBox="0 0 120 120" data-weather={weatherOf(mood)} style={style} {...named}>
      <g className={styles.sun}>
        <circle className={styles.rays} cx="60" cy="60" r="52" pathLength="120" />
        <circle cx="60" cy="60" r="41" />
      </g>
      <path className={styles.drops} d="M36 99l-4 11M60 99l-4 13M84 99l-4 11" />
      <path className={styles.cloud} d="M30 92a22 22 0 0 1-3-43.8A31 31 0 0 1 85 40a26 26 0 0 1 6 52z" />
      <g className={styles.features}>
        <Features mood={mood} />
      </g>
    </svg>
  );
}

function Features({ mood }: { mood: number }) {
  const happy = weatherOf(mood) === "sun";
  return (
    <>
      <path className={styles.cheeks} d="M37 70h.1M83 70h.1" />
      {happy ? <path d="M41 61q5-7 10 0M69 61q5-7 10 0" /> : <path className={styles.eyes} d="M46 60v2M74 60v2" />}
      {!happy && (
        <>
          <path className={styles.browLeft} d="M39 48h13" />
          <path className={styles.browRight} d="M68 48h13" />
        </>
      )}
      <path d={mouth(mood)} />
    </>
  );
}

/** Brows meet in a storm, part in the rain, and lie level from then on. */
function brow(mood: number): number {
  const slants = { storm: mood * -1.9, rain: mood * 3, clouds: 0, bright: -3, sun: 0 };
  return slants[weatherOf(mood)];
}

/** A mouth that bends with the mood; a frown sits lower, so that the face keeps its middle. */
function mouth(mood: number): string {
  const ends = 77 - Math.min(0, mood) * 0.3 - Math.max(0, mood) * 0.2;
  return `M${49 - Math.max(0, mood) * 0.4} ${ends}Q60 ${ends + mood * 1.25} ${71 + Math.max(0, mood) * 0.4} ${ends}`;
}
