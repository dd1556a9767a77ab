import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { compileScenario } from "#core/scenario/compile";
import { walk, walkSchema } from "#core/scenario/walk";
import { readScenario } from "./read-pack";

/** `npm run walk -- <scenario id>`: plays the scenario's walk plans in every language and variant and prints the way each takes. */
function main(ids: readonly string[]): number {
  let failed = 0;
  for (const id of ids) {
    const file = join("test", "walks", `${id}.yaml`);
    if (!existsSync(file)) {
      process.stderr.write(`There is no ${file}.\n`);
      return 2;
    }
    const { plans } = v.parse(walkSchema, parse(readFileSync(file, "utf8")));
    const { scenario, texts } = compileScenario(readScenario(join("scenarios", id)));
    if (scenario === undefined) {
      process.stderr.write(`${id} cannot be compiled; run npm run check.\n`);
      return 2;
    }
    for (const [index, plan] of plans.entries()) {
      for (const one of Object.values(texts)) {
        if (plan.languages && !plan.languages.includes(one.language)) continue;
        for (const variant of scenario.variants) {
          if (plan.variants && !plan.variants.includes(variant.id)) continue;
          const walked = walk(scenario, one, variant, plan);
          const right = walked.ending === plan.ending;
          if (!right) failed++;
          const head = `${right ? "ok  " : "FAIL"} ${id} plan ${index + 1} → ${plan.ending} [${one.language}, ${variant.id}]`;
          const rest = right ? "" : `: ${walked.problem ?? `ended in "${walked.ending}"`}`;
          process.stdout.write(`${head}${rest}\n     ${walked.trace.join(" → ")}\n`);
        }
      }
    }
  }
  process.stdout.write(`${failed} walks failed\n`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
