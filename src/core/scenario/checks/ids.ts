import type { Path, Report } from "../diagnostics";
import type { ScenarioSource } from "../source/scenario";
import { saysOf } from "../source/turn";
import { idPattern } from "../source/words";

type Keyed = Readonly<Record<string, unknown>>;

/** Checks every id that the author chose: how it is written, and that a renamed one names another id. */
export function checkIds(source: ScenarioSource, report: Report): void {
  for (const [path, entries] of groupsOf(source)) {
    for (const [id, entry] of Object.entries(entries ?? {})) checkId([...path, id], id, entry, entries ?? {}, report);
  }
  for (const ending of Object.keys(source.endings)) {
    if (!Object.hasOwn(source.turns, ending)) continue;
    report(
      "duplicate-id",
      ["endings", ending],
      `"${ending}" is a turn and an ending. Jumps could not tell them apart: rename one.`,
    );
  }
}

function checkId(path: Path, id: string, entry: unknown, siblings: Keyed, report: Report): void {
  if (!idPattern.test(id)) {
    report("bad-id", path, `"${id}" cannot be an id: use small letters, digits and _, starting with a letter.`);
  }
  const was = typeof entry === "object" && entry !== null && "was" in entry ? entry.was : undefined;
  if (typeof was === "string" && Object.hasOwn(siblings, was)) {
    report("renamed-to-itself", [...path, "was"], `"${was}" is still in use here. "was" names an id that is gone.`);
  }
}

function groupsOf(source: ScenarioSource): (readonly [Path, Keyed | undefined])[] {
  const inTurns = Object.entries(source.turns).flatMap(([id, turn]) => [
    [["turns", id, "says"], saysOf(turn)] as const,
    [["turns", id, "choices"], turn.choices] as const,
    [["turns", id, "samples"], turn.samples] as const,
    [["turns", id, "answers"], turn.answers] as const,
    [["turns", id, "bystanders"], turn.bystanders] as const,
  ]);
  return [
    [["customer", "asks_back"], source.customer.asks_back],
    [["facts"], source.facts],
    [["rules"], source.rules],
    [["authority", "allowances"], source.authority.allowances],
    [["bystanders", "names"], source.bystanders?.names],
    [["variants"], source.variants],
    [["counters"], source.counters],
    [["turns"], source.turns],
    [["endings"], source.endings],
    [["wrap_up", "causes"], source.wrap_up?.causes],
    [["wrap_up", "change"], source.wrap_up?.change],
    ...inTurns,
  ];
}
