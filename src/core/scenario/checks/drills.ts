import { type DrillItem, type ItemOf, waysToSay } from "#core/drills/item";
import type { Path, Report } from "../diagnostics";

/** Checks what a schema cannot say of a drill's item: that there is one right answer, and that it can be told. */
export function checkDrillItem(item: DrillItem, path: Path, report: Report): void {
  if (item.kind === "name-the-move") checkMove(item, path, report);
  if (item.kind === "other-chair") checkChair(item, path, report);
}

function checkMove({ move, others, part, reply }: ItemOf<"name-the-move">, path: Path, report: Report): void {
  if (others.includes(move) || new Set(others).size < others.length) {
    report("answer-not-one", [...path, "others"], `"others" are moves that the reply does not make, each once.`);
  }
  if (part !== undefined && !waysToSay(reply).some((text) => text.includes(part))) {
    report(
      "part-not-said",
      [...path, "part"],
      `The reply does not hold these words. Copy them from it letter by letter.`,
    );
  }
}

function checkChair({ replies, reasons }: ItemOf<"other-chair">, path: Path, report: Report): void {
  if (Object.values(replies).filter(({ calms }) => calms).length !== 1) {
    report("answer-not-one", [...path, "replies"], "Exactly one of the replies calms. Mark it with calms: true.");
  }
  if (Object.values(reasons).filter(({ right }) => right).length !== 1) {
    report("answer-not-one", [...path, "reasons"], "Exactly one of the reasons is right. Mark it with right: true.");
  }
}
