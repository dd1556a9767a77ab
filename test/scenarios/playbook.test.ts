import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { playbookRows } from "#core/service/playbook";
import { rowScreens } from "#core/service/row-screens";
import { shippedScenarios } from "../support/shipped";

const drills = "scenarios/drills";

/** The rows that the drills of a language train. */
function drilledRows(language: string): string[] {
  return readdirSync(drills)
    .filter((name) => name.endsWith(`.${language}.yaml`))
    .flatMap((name) => {
      const { items } = parse(readFileSync(`${drills}/${name}`, "utf8")) as { items: Record<string, { row: string }> };
      return Object.values(items).map(({ row }) => row);
    });
}

it.each(["en", "pl", "ru", "zh-Hans"])("every row of the playbook is trained or shown in %s", (language) => {
  const trained = shippedScenarios.flatMap(({ scenario }) => scenario.trains);
  const carried = new Set([...trained, ...drilledRows(language), ...Object.keys(rowScreens)]);
  expect(playbookRows.filter((row) => !carried.has(row))).toEqual([]);
});
