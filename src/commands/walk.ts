import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { compileScenario } from "#core/scenario/compile";
import { type PlayedWalk, playWalks, type WalkPlan, walkSchema } from "#core/scenario/walk";
import { readScenario } from "./read-pack";

/** `npm run walk -- <scenario id> …`: plays walk plans in every language and variant and prints the way that each takes. */
function main(ids: readonly string[]): number {
  const played = ids.flatMap((id) => {
    const { scenario, texts } = compileScenario(readScenario(join("scenarios", id)));
    if (scenario === undefined) throw new Error(`${id} cannot be compiled; run npm run check.`);
    return playWalks(scenario, texts, plansOf(id));
  });
  for (const one of played) process.stdout.write(inWords(one));
  const failed = played.filter(({ plan, walked }) => walked.ending !== plan.ending).length;
  process.stdout.write(`${played.length} walks, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

function plansOf(id: string): readonly WalkPlan[] {
  const file = join("test", "walks", `${id}.yaml`);
  if (!existsSync(file)) throw new Error(`There is no ${file}.`);
  return v.parse(walkSchema, parse(readFileSync(file, "utf8"))).plans;
}

function inWords({ scenario, plan, index, language, variant, walked }: PlayedWalk): string {
  const right = walked.ending === plan.ending;
  const head = `${right ? "ok  " : "FAIL"} ${scenario} plan ${index + 1} → ${plan.ending} [${language}, ${variant}]`;
  const rest = right ? "" : `: ${walked.problem ?? `ended in "${walked.ending}"`}`;
  return `${head}${rest}\n     ${walked.trace.join(" → ")}\n`;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
