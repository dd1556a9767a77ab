import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Compiled } from "#core/scenario/compile";
import { type SampleReply, sampleReplies } from "#core/scenario/sample-replies";
import { judge } from "#core/scoring/judge";
import type { Criterion } from "#core/service/criteria";
import { loadTables } from "./language-tables";

/** What the scorer gets wrong in shipped samples: asked criteria (or "understood") by sample. */
export type Misses = Record<string, (Criterion | "understood")[]>;

type Shipped = Required<Pick<Compiled, "scenario" | "texts">>;

/** Every sample of shipped scenarios in one language. */
export function samplesIn(language: string, scenarios: Iterable<Shipped>): SampleReply[] {
  return [...scenarios].flatMap(({ scenario, texts }) => {
    const own = texts[language];
    return own ? sampleReplies(scenario, own) : [];
  });
}

/** The asked criteria on which the scorer differs from a sample's labels; an empty list where it agrees. */
export function missesIn(reply: SampleReply): Misses[string] {
  const judgement = judge(reply, loadTables(reply.language));
  if (judgement.understood !== reply.sample.understood) return ["understood"];
  return reply.asks.filter((criterion) => judgement.criteria[criterion].level !== reply.sample.scores[criterion]);
}

/** Where a language's list of known misses lies. */
export function missesFile(language: string): string {
  return join("test", "scoring", language, "known-misses.json");
}

/** A language's list of known misses, as committed. */
export function readMisses(language: string): Misses {
  const file = missesFile(language);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Misses) : {};
}
