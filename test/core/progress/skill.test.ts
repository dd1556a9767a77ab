import { expect, test } from "vitest";
import { firstMeetings, skillsOf } from "#core/progress/skill";
import { answered, knownRecord, played } from "../../support/known-record";

const skills = skillsOf(knownRecord, new Map());

test("only the first whole conversation with a variant counts", () => {
  // b meets v1 of the kettle again, d and l are practice, j and k meet v1 of the net again.
  expect([...firstMeetings(knownRecord)]).toEqual(["a", "c", "e", "f", "g", "h", "i"]);
});

test("a criterion's band rests on unaided first replies", () => {
  // a 0 1, c 1 2, e 1 (its second reply had ready answers in view), f 2 (its first was redone), g 1 1, h 2, i 2 1:
  // 14 points in 11 replies of 7 conversations.
  const empathy = skills.criteria.get("empathy");
  expect(empathy).toMatchObject({ band: "steady", replies: 11, conversations: 7 });
  expect(empathy?.mean).toBeCloseTo(14 / 11);
});

test("fewer than eight judged replies give no band", () => {
  // Ownership: a 1 1, c 1 1. Closing: g 2 2, h 2, i 1. Positive: e 1, f 1.
  expect(skills.criteria.get("ownership")).toEqual({ mean: 1, replies: 4, conversations: 2 });
  expect(skills.criteria.get("closing")).toEqual({ mean: 1.75, replies: 4, conversations: 3 });
  expect(skills.criteria.get("positive")).toEqual({ mean: 1, replies: 2, conversations: 2 });
});

test("a playbook row rests on the replies of the conversations that train it", () => {
  // S8 is trained by all. Means of each reply: a .5 1, c 1 1.5, e 1, f 1.5, g 1.5 1.5, h 2, i 1.5 1: 14 in 11.
  const row = skills.rows.get("S8");
  expect(row).toMatchObject({ band: "steady", replies: 11, conversations: 7 });
  expect(row?.mean).toBeCloseTo(14 / 11);
  expect(skills.rows.get("S6")).toEqual({ mean: 1, replies: 4, conversations: 2 });
});

test("practice stands apart", () => {
  // b 2 2, d 2, the helped reply of e 1, the redone reply of f 1: 8 points in 5 replies of 4 conversations.
  expect(skills.practised.get("empathy")).toEqual({ mean: 1.6, replies: 5, conversations: 4 });
});

test("a band looks at the latest replies only", () => {
  const many = Array.from({ length: 60 }, (_, index) => {
    return played(`${index}`, ["tap", `v${index}`], index, ["satisfied", 4], {
      turns: [answered({ closing: index < 36 ? 0 : 2 })],
    });
  });
  expect(skillsOf(many, new Map()).criteria.get("closing")).toMatchObject({ band: "strong", mean: 2, replies: 60 });
});

test("what an old attempt was about is looked up in the catalogue", () => {
  const old = played("old", ["tap", "v"], 1, ["lost", 1], { turns: [answered({ closing: 1 })] });
  const about = { channel: "chat", touchpoint: "use", difficulty: 1, trains: ["S1"] } as const;
  const found = skillsOf([old], new Map([["tap", { ...about, trains: [...about.trains] }]]));
  expect(found.rows.get("S1")).toEqual({ mean: 1, replies: 1, conversations: 1 });
});
