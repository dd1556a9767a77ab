import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishedSchemas } from "./published-schemas";

/** `npm run schema`: writes the JSON Schemas that editors complete and check scenarios with. */
for (const [name, text] of Object.entries(publishedSchemas())) {
  writeFileSync(join("scenarios", name), text);
  process.stdout.write(`scenarios/${name} written\n`);
}
