/** A file to be saved. */
export interface CopyFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** A JSON file that is named after what it holds and the day on which it was made. */
export function fileOn(time: number, what: string, text: string): CopyFile {
  return { name: `${what}-${dayOf(time)}.json`, type: "application/json", text };
}

/** The day by the device's calendar, written so that files sort by it: 2026-05-20. */
function dayOf(time: number): string {
  const date = new Date(time);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
