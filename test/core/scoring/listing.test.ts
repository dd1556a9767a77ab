import { expect, test } from "vitest";
import { loadTables } from "#commands/language-tables";
import { examine } from "#core/scoring/examine";

type Language = "en" | "pl" | "ru" | "zh-Hans";

const customers: Record<Language, string> = {
  en: "The driver left my washing machine in the rain.",
  pl: "Kierowca zostawił moją pralkę na deszczu.",
  ru: "Водитель оставил мою стиральную машину под дождём.",
  "zh-Hans": "司机把我的洗衣机丢在雨里了。",
};

function found(language: Language, reply: string): Set<string> {
  const customer = customers[language];
  const { findings } = examine({ language, channel: "chat", customer, reply }, loadTables(language));
  return new Set(findings.map(({ name }) => name));
}

const lists: readonly (readonly [Language, string])[] = [
  ["en", "Sorry, understand, thank you, happy to help! The form on our site is the only way."],
  ["en", "Hello! Thank you. Sorry. I understand. Of course! Rain is weather, and weather is nobody's business."],
  ["pl", "Przepraszamy, rozumiemy, dziękujemy, natychmiast! Formularz jest na stronie i tylko tak się zgłasza."],
  ["ru", "Извините, понимаем, спасибо, рады помочь! Форма на сайте, другого пути нет."],
  ["zh-Hans", "抱歉，理解，感谢，竭诚服务！表格在网站上，只能这样申请。"],
];

test.each(lists)("%s: courtesies that are only listed are not made: %s", (language, reply) => {
  expect(found(language, reply)).not.toContain("apologise");
  expect(found(language, reply)).not.toContain("thank");
});

/** Whatever the next sentence begins with, and whoever is called by name in between. */
const parted: readonly (readonly [Language, string])[] = [
  ["en", "Sorry. Thank you. I understand. That is how it is with rain."],
  ["en", "Sorry, Anna, thank you, Anna, understand. Forms are on our site."],
  ["pl", "Przepraszamy. Dziękujemy. Rozumiemy. Aby zgłosić szkodę, trzeba mieć formularz."],
  ["ru", "Извините. Спасибо. Понимаем. Чтобы подать жалобу, нужна форма с сайта."],
];

test.each(parted)("%s: a list is one also before or around other words: %s", (language, reply) => {
  expect(found(language, reply)).not.toContain("apologise");
});

/** Too few kinds for a list by themselves, but nobody says so twice. */
const twice: readonly (readonly [Language, string])[] = [
  [
    "en",
    "Sorry, of course, thank you, bless you! It was the driver who left it. No problem, sorry, thanks, my pleasure!",
  ],
  ["pl", "Przepraszam, jasne, dziękuję, do usług! To kierowca ją zostawił. Dziękuję, przepraszam, miłego dnia!"],
  ["ru", "Извините, конечно, спасибо, рады помочь! Её оставил водитель. Спасибо, извините, всего доброго!"],
];

test.each(twice)("%s: two short lists are lists: %s", (language, reply) => {
  expect(found(language, reply)).not.toContain("apologise");
  expect(found(language, reply)).not.toContain("sign_off");
});

/** Beside or around what is said, be it a short promise. */
const sentences: readonly (readonly [Language, string])[] = [
  ["en", "Sorry, I'm on it, thanks!"],
  ["en", "Sorry, I understand, I'll sort it today, thank you!"],
  ["ru", "Извините, сейчас решим, спасибо!"],
  ["zh-Hans", "抱歉，我马上处理，谢谢！"],
  ["en", "Sorry! Of course. I'll ring the driver now and call you by four. Thank you, bye!"],
  ["en", "I'm so sorry about your machine. I understand how that looks. Thank you for telling us."],
  ["pl", "Dziękuję za wiadomość, przepraszam, rozumiem, że to musiało zaboleć. Kierowca już wraca."],
  ["pl", "Przepraszam! Oczywiście, już dzwonię do kierowcy. Dziękuję, do usłyszenia!"],
  ["ru", "Извините, пожалуйста! Да, конечно, сейчас звоню водителю. Спасибо, до свидания!"],
  ["zh-Hans", "非常抱歉！好的，我现在就打给司机，四点前回您。谢谢您，再见！"],
  [
    "en",
    "Sorry, no problem, thanks for telling me! I'll ring the driver now and call you by four. Sorry again, thanks, bye!",
  ],
];

test.each(sentences)("%s: short courtesies beside what is said are made: %s", (language, reply) => {
  expect(found(language, reply)).toContain("apologise");
  expect(found(language, reply)).toContain("thank");
});

test("en: a goodbye behind a list stands", () => {
  const names = found("en", "Sorry, understand, thank you, immediately! The form is online. Have a lovely day!");
  expect(names).not.toContain("apologise");
  expect(names).toContain("sign_off");
});
