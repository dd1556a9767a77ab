import { expect, it } from "vitest";
import { catalogueEntry } from "#core/dialogue/catalogue";
import type { Variant } from "#core/dialogue/scenario";
import { type Telling, tell } from "#core/dialogue/texts";
import { compiled } from "../../support/lamp-story";
import { threadStory } from "../../support/thread-story";

const { scenario, texts } = compiled(threadStory, "thread");
const telling: Telling = { scenario, texts, variant: scenario.variants[0] as Variant, gender: "f" };
const line = "turns.opening.says.plain";

it("a line is said as strongly as was chosen, and mildly where nothing was", () => {
  expect(tell({ ...telling, strength: "real" }, line)).toBe("The damned lamp is broken.");
  expect(tell({ ...telling, strength: "mild" }, line)).toBe("The lamp is broken.");
  expect(tell(telling, line)).toBe("The lamp is broken.");
});

it("strength leaves lines alone that have one text", () => {
  expect(tell({ ...telling, strength: "real" }, "turns.closing.says.plain")).toBe("And then?");
});

it("placeholders are filled in names of two strengths too", () => {
  const names = { "customer.address": { mild: "Mr Hill", real: "Hill" } };
  const real: Telling = { ...telling, strength: "real", texts: { ...texts, lines: { ...texts.lines, ...names } } };
  expect(tell(real, "turns.closing.template")).toBe("Dear Hill, your order is on its way.");
});

it("the library shows the mild text, and tells of abuse, twin and the customer who comes back", () => {
  const strong = { ...texts, lines: { ...texts.lines, title: { mild: "The lamp", real: "The damned lamp" } } };
  const entry = catalogueEntry({ scenario, texts: { en: strong } }, strong);
  expect(entry).toMatchObject({ title: "The lamp", abusive: true, twin: "shade", follows: "lamp" });
  const plain = compiled();
  const other = catalogueEntry({ scenario: plain.scenario, texts: { en: plain.texts } }, plain.texts);
  expect(Object.keys(other)).not.toEqual(expect.arrayContaining(["abusive"]));
});
