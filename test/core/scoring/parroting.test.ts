import { describe, expect, it, test } from "vitest";
import { loadTables } from "#commands/language-tables";
import { judge } from "#core/scoring/judge";

interface Story {
  readonly customer: string;
  /** The customer's words in a belittling, a refusal, a list and bare. */
  readonly parroting: readonly string[];
  /** The customer's words in a list before a plan, and the plan alone. */
  readonly listed: readonly [withList: string, without: string];
  /** All of the message handed back, turned and in another order. */
  readonly turned: string;
  /** The customer's words beside a feeling, an apology or a fault. */
  readonly kind: string;
}

const stories: Readonly<Record<string, Story>> = {
  en: {
    customer:
      "My kettle leaks all over the kitchen, I had to throw away my grandmother's tablecloth and I want my money back!",
    parroting: [
      "A kettle that leaks in a kitchen is nothing unusual.",
      "We do not pay for a tablecloth or a kitchen.",
      "The kettle leaks, the kitchen, the tablecloth.",
      "The kettle, the kitchen and the tablecloth are in my notes now.",
    ],
    listed: [
      "Kettle, kitchen, tablecloth, money. I will send you a new one by Friday.",
      "I will send you a new one by Friday.",
    ],
    turned:
      "So it's all over your kitchen, the leaking kettle, your grandmother's tablecloth is what you had to throw away, and the money you want back.",
    kind: "A kitchen under water and the tablecloth gone: I'm truly sorry.",
  },
  ru: {
    customer: "Чайник протёк на всю кухню, бабушкину скатерть пришлось выбросить, верните деньги!",
    parroting: [
      "Чайник, который протёк на кухне, — дело обычное.",
      "За скатерть и кухню мы не платим.",
      "Чайник протёк, скатерть бабушкина.",
    ],
    listed: ["Чайник, кухня, скатерть, деньги. Отправлю вам новый до пятницы.", "Отправлю вам новый до пятницы."],
    turned: "Значит, у вас чайник протекал на всю кухню, выбросили скатерть бабушки и деньги просите вернуть.",
    kind: "Кухня в воде, скатерть пропала: простите нас, пожалуйста.",
  },
  pl: {
    customer: "Czajnik przecieka na całą kuchnię, musiałam wyrzucić haftowany obrus, chcę zwrotu pieniędzy!",
    parroting: [
      "Czajnik, który przecieka w kuchni, to nic niezwykłego.",
      "Za obrus i kuchnię nie płacimy.",
      "Czajnik przecieka, obrus był haftowany.",
    ],
    listed: ["Czajnik, kuchnia, obrus, pieniądze. Wyślę Pani nowy do piątku.", "Wyślę Pani nowy do piątku."],
    turned:
      "Na całą kuchnię przeciekał Pani czajnik, haftowanego obrusu się Pani pozbyła, bo musiała wyrzucić, pieniędzy chce Pani zwrot.",
    kind: "Kuchnia w wodzie i obrus do wyrzucenia: bardzo Panią przepraszam.",
  },
  "zh-Hans": {
    customer: "水壶漏水漏得整个厨房都是，外婆留下的桌布毁了，我要退钱！",
    parroting: ["水壶漏水，桌布毁了。", "水壶在厨房漏水没什么稀奇的。", "桌布和厨房我们不赔。"],
    listed: ["水壶，厨房，桌布，退钱。我周五前给您寄一个新的。", "我周五前给您寄一个新的。"],
    turned: "您的水壶漏了，漏水漏到整个厨房，毁了您外婆留下的桌布，您要退钱是吧。",
    kind: "厨房漏成那样，桌布也毁了，真的对不起您。",
  },
};

describe.each(Object.entries(stories))("the customer's own words in %s", (language, { customer, ...replies }) => {
  const judged = (reply: string) => {
    const { moves, criteria } = judge({ language, channel: "chat", customer, reply }, loadTables(language));
    return { moves: moves.map(({ move }) => move), empathy: criteria.empathy.level };
  };

  test.each(replies.parroting)("said back, they are no empathy: %s", (reply) => {
    const { moves, empathy } = judged(reply);
    expect(moves).not.toContain("acknowledge_feeling");
    expect(empathy).toBe(0);
  });

  it("in a bare list they are no more than stock", () => {
    const [withList, without] = replies.listed.map(judged);
    expect(without?.empathy).toBe(0);
    expect(withList?.empathy).toBeLessThan(2);
  });

  it("all of them handed back, turned, are no reply", () => {
    const reply = { language, channel: "chat", customer, reply: replies.turned } as const;
    expect(judge(reply, loadTables(language))).toMatchObject({ understood: false, notUnderstood: "echo" });
  });

  it("beside an apology they are no mere parroting", () => {
    const { moves, empathy } = judged(replies.kind);
    expect(moves).toContain("apologise");
    expect(empathy).toBeGreaterThan(0);
  });
});
