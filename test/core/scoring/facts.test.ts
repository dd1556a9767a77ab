import { expect, test } from "vitest";
import { loadTables, scoredLanguages } from "#commands/language-tables";
import { checkFacts, type FactToCheck } from "#core/scoring/facts";

const tables = loadTables("en");
const refund: FactToCheck = { id: "refund", kind: "amount", wordings: ["£1,500", "1500 pounds"] };
const day: FactToCheck = { id: "day", kind: "date", wordings: ["Friday"] };
const hour: FactToCheck = { id: "hour", kind: "time", wordings: ["8 am", "8:00"] };
const name: FactToCheck = { id: "name", kind: "name", wordings: ["Marta Ellis"] };

function check(reply: string, facts: readonly FactToCheck[], customer = "") {
  const { told, missing, wrong } = checkFacts({ reply, customer }, facts, tables);
  return { told: told.map(({ id, start, end }) => [id, reply.slice(start, end)]), missing, wrong };
}

test("a fact told in any way of writing it is found with its place", () => {
  expect(check("You get £1500 back.", [refund]).told).toEqual([["refund", "£1500"]]);
  expect(check("You get 1 500 £ back.", [refund]).told).toEqual([["refund", "1 500 £"]]);
  expect(check("FIFTEEN, no: 1,500 Pounds 🙂", [refund]).told).toEqual([["refund", "1,500 Pounds"]]);
  expect(check("MÁRTA ELLIS has it.", [name]).told).toEqual([["name", "MÁRTA ELLIS"]]);
});

test("number words are numbers", () => {
  const nights: FactToCheck = { id: "nights", kind: "duration", wordings: ["25 nights"] };
  expect(check("for twenty-five nights", [nights]).missing).toEqual([]);
  expect(check("for twenty-four nights", [nights]).missing).toEqual(["nights"]);
});

test("a fact left out is missing and not wrong", () => {
  expect(check("We will sort it.", [refund, day])).toEqual({ told: [], missing: ["refund", "day"], wrong: [] });
});

test("another value of the kind is wrong, with its place", () => {
  const reply = "We'll be there on Tuesday.";
  expect(check(reply, [day]).wrong).toEqual([{ id: "day", start: 18, end: 25 }]);
});

test("a value that the customer named, or that is another fact, is not wrong", () => {
  expect(check("Not Tuesday, I know.", [day], "You promised Tuesday!").wrong).toEqual([]);
  const late: FactToCheck = { id: "late", kind: "date", wordings: ["Tuesday"] };
  expect(check("It comes on Tuesday.", [day, late]).wrong).toEqual([]);
});

test("where the fact is told too, another value is not held against it", () => {
  expect(check("Not Tuesday but Friday at 8am.", [day, hour])).toMatchObject({ missing: [], wrong: [] });
});

test("a wildcard stands for any ending", () => {
  const booking: FactToCheck = { id: "booking", kind: "term", wordings: ["book* number"] };
  expect(check("Your booking number?", [booking]).missing).toEqual([]);
});

test.runIf(scoredLanguages().includes("zh-Hans"))("Chinese numerals are numbers", () => {
  const money: FactToCheck = { id: "money", kind: "amount", wordings: ["350元"] };
  const reply = "退您三百五十元";
  const { told } = checkFacts({ reply, customer: "" }, [money], loadTables("zh-Hans"));
  expect(told).toEqual([{ id: "money", start: 2, end: 7 }]);
});

test("a clock time is told by no other number, nor an hour by a duration", () => {
  const noon: FactToCheck = { id: "noon", kind: "time", wordings: ["14:00", "2 pm"] };
  expect(check("It lasts 14 months.", [noon]).missing).toEqual(["noon"]);
  expect(check("Be there at 14.00.", [noon]).missing).toEqual([]);
  const three: FactToCheck = { id: "three", kind: "time", wordings: ["three", "3 pm"] };
  expect(check("It takes three days.", [three])).toMatchObject({ missing: ["three"], wrong: [] });
});

test("another hour is wrong", () => {
  const half: FactToCheck = { id: "half", kind: "time", wordings: ["half past two", "2:30"] };
  expect(check("We'll be there by three.", [half]).wrong).toEqual([{ id: "half", start: 15, end: 23 }]);
  expect(check("We'll be there at half past two.", [half])).toMatchObject({ missing: [], wrong: [] });
});

test.each([
  ["en", "a refund in full", "I cannot give you a refund in full.", "You get a refund in full."],
  ["en", "order number", 'They wrote "your order number, please".', "Your order number, please."],
  ["ru", "номер заказа", "Пожалуйста, не пишите здесь номер заказа.", "Напишите номер заказа."],
  ["pl", "numer zamówienia", "Proszę nie podawać tu numeru zamówienia.", "Proszę podać numer zamówienia."],
  ["zh-Hans", "订单号", "请不要在这里发订单号。", "请把订单号发给我。"],
])("%s: where only what is said counts, a wording negated or quoted is not told: %s", (language, wording, no, yes) => {
  const fact: FactToCheck = { id: "it", kind: "term", wordings: [wording] };
  const told = (reply: string, saidOnly: boolean) =>
    checkFacts({ reply, customer: "" }, [fact], loadTables(language), { saidOnly }).told.length;
  expect([told(no, true), told(yes, true), told(no, false)]).toEqual([0, 1, 1]);
});
