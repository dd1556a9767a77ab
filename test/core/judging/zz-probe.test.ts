import { writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { loadTables } from "#commands/language-tables";
import { judge } from "#core/scoring/judge";
import { suggestionsFor } from "#core/judging/examples";
import { sampleReplies } from "#core/scenario/sample-replies";
import { shippedScenarios } from "../../support/shipped";
it("probe", () => {
  const out: string[] = [];
  let n = 0, two = 0, none = 0, worst = 0, total = 0, nomiss = 0;
  for (const { scenario, texts } of shippedScenarios) for (const t of Object.values(texts)) {
    const tables = loadTables(t.language);
    const customers = new Map(sampleReplies(scenario, t).map((s) => [s.turn, s.customer]));
    for (const [turn, customer] of customers) for (const lv of [0,1] as const) {
      const asks = scenario.turns[turn]?.asks ?? [];
      const telling = { scenario, texts: t, variant: scenario.variants[0] as never, gender: "f" as const };
      const at = performance.now();
      const e = suggestionsFor({ telling, turn, customer }, { levels: Object.fromEntries(asks.map((c) => [c, lv])), moves: lv ? ["thank", "apologise", "commit_action", "next_step","invite_further"] : [] }, tables);
      const ms = performance.now() - at; worst = Math.max(worst, ms); total += ms;
      for (const c of asks) { n++; const s = e[c]; if (!s) none++;
        else { const j = judge({ language: t.language, channel: scenario.channel, customer, reply: s.example }, tables); if (j.criteria[c].level === 2) two++; if (!s.missing) nomiss++;
      out.push(`${lv} ${t.language} ${scenario.id} ${turn} ${c} L${j.criteria[c].level} ${ms.toFixed(0)}ms ${s.missing} ${s.example}`); } }
    }
  }
  out.sort();
  out.push(`${n} two ${two} none ${none} nomiss ${nomiss} worst ${worst} mean ${total / n}`);
  writeFileSync("/tmp/ffx/out.txt", out.join("\n"));
  expect(n).toBeGreaterThan(0);
});
