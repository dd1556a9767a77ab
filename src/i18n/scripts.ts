/** Language and script of a tag, with what it leaves unsaid filled in; the tag itself where it is malformed. */
export function spokenForm(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
}

/** Scripts of living languages that run from right to left. */
const fromTheRight = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

/** The way in which a language's lines run; asked of its script, because not every browser tells of itself. */
export function directionOf(tag: string): "ltr" | "rtl" {
  const [, script = ""] = spokenForm(tag).split("-");
  return fromTheRight.includes(script) ? "rtl" : "ltr";
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const regions = letters.flatMap((first) => letters.map((second) => first + second));

/** Whether a tag names a language alone, and that is written in one script in every region: Polish is, Punjabi is not. */
export function isWrittenAlike(tag: string): boolean {
  if (tag.includes("-")) return false;
  return regions.every((region) => spokenForm(`${tag}-${region}`) === spokenForm(tag));
}
