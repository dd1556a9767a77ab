import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { Remark } from "#core/judging/remarks";
import { Suggested } from "#ui/remarks/suggested";
import { renderWithTexts } from "../support/render";

const remark: Remark = {
  turn: "opening",
  about: { type: "criterion", criterion: "ownership", level: 1 },
  good: false,
  weight: 30,
  spans: [],
  row: "L4",
};

test("says what is missing in the interface's language and gives the example in the conversation's", async () => {
  const suggested = { ...remark, missing: "give_timeframe", example: "Oddzwonię o szóstej." } as const;
  await renderWithTexts(<Suggested remark={suggested} lang="pl" />);
  expect(screen.getByText("Still missing: a time, so that the wait has an end.")).toBeVisible();
  expect(screen.getByText("Oddzwonię o szóstej.")).toHaveAttribute("lang", "pl");
});

test("is nothing where a remark has nothing to suggest", async () => {
  const { container } = await renderWithTexts(<Suggested remark={remark} lang="pl" />);
  expect(container.querySelector("p")).toBeNull();
});
