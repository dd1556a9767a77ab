import { expect, test } from "vitest";
import { playbookRows } from "#core/service/playbook";
import { textFiles } from "../support/text-files";

test.each(textFiles().filter(([language]) => language === "en"))("%s names every playbook row", (_, texts) => {
  const keys = playbookRows.flatMap((row) => [`row.${row}.name`, `row.${row}.principle`]);
  expect(
    Object.keys(texts)
      .filter((key) => key.startsWith("row."))
      .sort(),
  ).toEqual(keys.sort());
});
