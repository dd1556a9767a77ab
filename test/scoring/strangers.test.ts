import { describe, expect, test } from "vitest";
import { readData } from "#commands/labelled-data";
import { loadTables, scoredLanguages } from "#commands/language-tables";
import { judge } from "#core/scoring/judge";
import { isToBeOnTopic } from "#core/scoring/topic/answers-another";
import { criteria } from "#core/service/criteria";

/** Of honest replies so many may be taken for answers to somebody else, and of good ones under strangers so many must be. */
const held = { refused: 0.02, caught: 0.3 };

describe.each(scoredLanguages())("answers to somebody else in %s", (language) => {
  const tables = loadTables(language);
  const development = readData(language).filter(({ part, understood }) => part === "development" && understood);
  // The same reply with its customer's message as all that is known of the case: one that does not fit it is refused.
  const isOffTopic = (reply: (typeof development)[number]) => {
    return judge({ ...reply, context: reply.customer }, tables).notUnderstood === "off-topic";
  };

  test("honest ones are hardly ever taken for them", () => {
    expect(development.filter(isOffTopic).length / development.length).toBeLessThanOrEqual(held.refused);
  });

  test("three in ten of the good ones are noticed under another customer's words", () => {
    const good = development.filter(({ scores }) => isToBeOnTopic(criteria.map((name) => scores[name])));
    const strangers = good.flatMap((reply, at) => {
      const other = development[(at * 37 + 11) % development.length];
      return other === undefined || other.topic === reply.topic ? [] : [{ ...reply, customer: other.customer }];
    });
    expect(strangers.length).toBeGreaterThan(50);
    expect(strangers.filter(isOffTopic).length / strangers.length).toBeGreaterThanOrEqual(held.caught);
  });
});
