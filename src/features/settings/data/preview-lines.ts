import type { Preview } from "#core/backup/preview";

const counted = ["finished", "open", "carriedOn", "drills", "phrases", "observations", "known"] as const;

/** What a preview says, a line for each thing that there is any of. */
export function previewLines(preview: Preview) {
  const lines = counted.map((what) => ({ key: `data.bring.${what}` as const, count: preview[what] }));
  const shown = lines.filter(({ count }) => count > 0);
  const something = !preview.nothing && shown.every(({ key }) => key === "data.bring.known");
  return something ? [{ key: "data.bring.other" as const, count: 1 }, ...shown] : shown;
}
