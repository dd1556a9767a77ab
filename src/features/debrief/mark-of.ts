import type { Remark } from "#core/judging/remarks";
import type { Translate } from "#i18n/translator";
import type { Mark } from "#ui/text/segments";

/** How the evidence of a remark is marked in a reply: as a fact, or as what earned or cost. */
export function markOf({ about, good }: Remark, translate: Translate): Pick<Mark, "kind" | "label"> {
  const kind = about.type === "fact" ? "fact" : good ? "good" : "poor";
  return { kind, label: translate(`remark.marks.${kind}`) };
}
