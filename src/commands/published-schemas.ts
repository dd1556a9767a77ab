import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import { houseSchema } from "#core/dialogue/house";
import { pathSource } from "#core/paths/path";
import { anyDrillSource } from "#core/scenario/drill-schema";
import { languageSource } from "#core/scenario/source/language";
import { scenarioSource } from "#core/scenario/source/scenario";

/** The published JSON Schemas by file name, as text: made from the same source that the checker reads with. */
export function publishedSchemas(): Record<string, string> {
  return {
    "scenario.schema.json": asText("A scenario of Sparring", scenarioSource),
    "language.schema.json": asText("A scenario of Sparring in another language", languageSource),
    "drill.schema.json": asText("Drills of one kind in one language of Sparring", anyDrillSource),
    "path.schema.json": asText("Days of practice in an order in Sparring", pathSource),
    "house.schema.json": asText("The house style over all scenarios of Sparring", houseSchema),
  };
}

/** Rules that JSON Schema has no word for (how many entries a group holds) are left to `npm run check`. */
function asText(title: string, schema: GenericSchema): string {
  return `${JSON.stringify({ title, ...toJsonSchema(schema, { errorMode: "ignore" }) }, null, 2)}\n`;
}
