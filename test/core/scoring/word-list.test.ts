import { expect, test } from "vitest";
import { loadTables } from "#commands/language-tables";
import { judge } from "#core/scoring/judge";

const customers = {
  en: "My kettle leaks since Sunday, and nobody rings me back!",
  pl: "Od niedzieli cieknie mi czajnik i nikt nie oddzwania!",
  ru: "С воскресенья течёт чайник, и никто не перезванивает!",
  "zh-Hans": "水壶从周日开始就漏，一直没人回我电话！",
} as const;

type Language = keyof typeof customers;

function why(language: Language, reply: string): string | undefined {
  const customer = customers[language];
  return judge({ language, channel: "chat", customer, reply }, loadTables(language)).notUnderstood;
}

const lists: readonly (readonly [Language, string])[] = [
  ["en", "Absolutely. Of course. I hear you. Sincere apologies. Thank you so much. Have a wonderful day."],
  ["en", "sorry sorry, no worries, on it, all good, thanks lovely, take care xx"],
  ["en", "Comfort. Style. Trust. Gratitude. Warm apologies. Backup. Delight."],
  ["en", "Hiya! Safety, comfort, little smiles, people who always care, passion!"],
  ["pl", "Dzień dobry! Rodzina, bezpieczeństwo, wspomnienia z rodzinnego domu, pasja, zaufanie. Zapraszamy!"],
  ["pl", "Naturalnie. Jak najbardziej. Najmocniej przepraszam. Rozumiem. Stokrotne dzięki. Miłego dnia."],
  ["pl", "Szacunek, troska, uśmiech, zaufanie, przepraszamy, do usług."],
  ["ru", "Конечно. Само собой. Искренне сожалеем. Понимаем вас. Благодарим. Чудесного дня."],
  ["ru", "Привет! Забота, тепло каждого дня, честность, сервис с улыбкой. Берегите себя!"],
  ["ru", "Забота. Уют. Доверие. Извинения. Признательность. К вашим услугам."],
  ["zh-Hans", "好的好的。没问题。非常抱歉。十分理解。感谢您的耐心。祝您生活愉快。"],
  ["zh-Hans", "山野，自由，远方。初心，匠心，与您同行。感恩相遇，平安喜乐。"],
  ["zh-Hans", "您好，阿姨。贴心，温暖，抱歉，用心，满意，感谢。"],
];

test.each(lists)("%s: nothing but courtesies is a list: %s", (language, reply) => {
  expect(why(language, reply)).toBe("word-list");
});

const replies: readonly (readonly [Language, string])[] = [
  ["en", "Sorry for the inconvenience. We are looking into it. Thank you for your patience."],
  ["en", "Aw, thank you! So glad. All the best, bye!"],
  ["en", "So sorry about this! Totally understand. Found it, thanks for waiting. Take care!"],
  ["pl", "Przepraszamy za kłopot. Sprawdzamy. Dziękujemy za cierpliwość. Miłego dnia!"],
  ["pl", "Urządzenie uległo awarii. Trwa sprowadzanie części, prosimy oczekiwać."],
  ["pl", "Ojej, dziękujemy! Bardzo się cieszymy. Wszystkiego dobrego, do zobaczenia!"],
  ["ru", "Извините нас, пожалуйста. Уже смотрим. Спасибо за терпение, хорошего дня!"],
  ["ru", "Поменяем на стекло, доплаты нет. Курьер в среду, старую заберёт. Устроит?"],
  ["ru", "Готово, отменил. Скидку больше предлагать не буду, честное пионерское. Захотите вернуться, дверь открыта."],
  ["zh-Hans", "抱歉，我们正在查，谢谢您的耐心，祝您愉快。"],
  ["zh-Hans", "好的，感谢您的来电，祝您生活愉快，出行平安，再见。"],
];

test.each(replies)("%s: a short reply or a goodbye is none: %s", (language, reply) => {
  expect(why(language, reply)).toBeUndefined();
});
