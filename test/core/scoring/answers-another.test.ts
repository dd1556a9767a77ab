import { describe, expect, test } from "vitest";
import { loadTables } from "#commands/language-tables";
import { judge } from "#core/scoring/judge";

/** Two cases a language: what the customer says, and a good answer to it. */
const cases = {
  en: [
    {
      customer: "The washing machine you fitted on Monday has flooded my kitchen and soaked the carpet in the hall.",
      reply:
        "Water all over your kitchen and a soaked carpet, what a shock to come home to. Our fitter left the hose loose, so this is on us. I have booked Priya for today at four to mend the machine, the carpet cleaning is paid by us, and I will ring you at six to hear that it is dry.",
    },
    {
      customer:
        "You moved my daughter's violin lesson twice, her teacher never rang, and she has her grade exam on Saturday.",
      reply:
        "Two violin lessons gone just before her exam, no wonder you are both on edge. We mixed up the teachers' timetable, that is our fault. Mr Doyle has kept Thursday at five free for her, he goes through both pieces with her, and I will ring you on Friday morning to hear how it went. Does Thursday suit her?",
    },
  ],
  ru: [
    {
      customer: "Стиральная машина, которую вы подключили в понедельник, залила мне кухню и ковёр в коридоре.",
      reply:
        "Кухня в воде и мокрый ковёр, представляю, каково было это увидеть. Шланг плохо закрепил наш мастер, вина наша. Сегодня в четыре к вам приедет Олег и всё исправит, чистку ковра оплатим мы, а в шесть я сама позвоню и узнаю, сухо ли на кухне.",
    },
    {
      customer: "Мамино обручальное кольцо лежало в сейфе номера 214, а на стойке говорят, что никто ничего не видел.",
      reply:
        "Мамино кольцо, конечно, у вас сердце не на месте. Я прямо сейчас вместе с начальником охраны осматриваю сейф в номере 214, а в три придёт горничная и расскажет, что видела. До пяти позвоню вам и скажу, что мы нашли. Удобно ли звонить на этот номер?",
    },
  ],
  pl: [
    {
      customer: "Pralka, którą podłączyliście w poniedziałek, zalała mi kuchnię i dywan w przedpokoju.",
      reply:
        "Woda w całej kuchni i mokry dywan, wyobrażam sobie, jaki to był dla Pani szok. Nasz monter nie dokręcił węża, to nasza wina. Dziś o czwartej przyjedzie Marek i naprawi pralkę, za czyszczenie dywanu płacimy my, a o szóstej sama zadzwonię i sprawdzę, czy jest sucho.",
    },
    {
      customer: "Obrączka mojej mamy leżała w sejfie w pokoju 214, a recepcja twierdzi, że nikt jej nie widział.",
      reply:
        "Obrączka mamy to pamiątka, której nic nie zastąpi, rozumiem Pani strach. Właśnie sprawdzam sejf w pokoju 214 z szefem ochrony, a o trzeciej przyjdzie pokojowa i powie, co widziała. Do piątej zadzwonię do Pani i powiem, co znaleźliśmy. Czy ten numer jest dobry?",
    },
  ],
  "zh-Hans": [
    {
      customer: "你们周一装的洗衣机漏水，厨房全淹了，走廊的地毯也泡了。",
      reply:
        "厨房淹了、地毯也泡了，回家看到这一幕您一定又急又气。是我们师傅没把洗衣机的水管接紧，责任在我们。今天下午四点李师傅上门修好，地毯清洗费由我们出，六点我再给您打电话，确认厨房已经干了。还有什么需要您随时找我。",
    },
    {
      customer: "孩子的小提琴课改了两次时间，老师也不打招呼，周六就要考级了。",
      reply:
        "考级前两节小提琴课都没上成，您和孩子肯定急坏了。是我们排课表排错了，责任在我们。周四下午五点我给孩子留了王老师的课，两首考级曲子都过一遍，周五上午我给您打电话问问练得怎么样。周四这个时间孩子方便吗？有事随时找我。",
    },
  ],
} as const;

describe.each(Object.entries(cases))("a good answer in %s", (language, [water, other]) => {
  const judged = (customer: string, reply: string, context?: string) => {
    const { notUnderstood, criteria } = judge(
      { language, channel: "chat", customer, reply, context },
      loadTables(language),
    );
    return { notUnderstood, best: Math.max(...Object.values(criteria).map(({ level }) => level)) };
  };
  const paid = { notUnderstood: undefined, best: 2 };

  test("is paid in full where it was asked for", () => {
    expect(judged(water.customer, water.reply)).toEqual(paid);
    expect(judged(other.customer, other.reply)).toEqual(paid);
  });

  test("is off topic where it is plainly strange to the message, and no more is known", () => {
    const swapped = [judged(other.customer, water.reply), judged(water.customer, other.reply)];
    expect(swapped).toContainEqual({ notUnderstood: "off-topic", best: 0 });
  });

  test("is off topic where the case around them does not speak of it either", () => {
    const swapped = [
      judged(other.customer, water.reply, other.customer),
      judged(water.customer, other.reply, water.customer),
    ];
    expect(swapped).toContainEqual({ notUnderstood: "off-topic", best: 0 });
  });

  test("is paid in full where the case speaks of it, though the last line does not", () => {
    expect(judged(other.customer, water.reply, water.customer)).toEqual(paid);
    expect(judged(water.customer, other.reply, other.customer)).toEqual(paid);
  });
});

test.each([
  ["en", "I am so sorry, that is our mistake and I will put it right today. I will call you back by five."],
  ["ru", "Простите, это наша ошибка, сегодня же всё исправлю. До пяти сама вам перезвоню."],
  ["pl", "Bardzo przepraszam, to nasz błąd i dziś go naprawię. Oddzwonię do Pani do piątej."],
  ["zh-Hans", "非常抱歉，这是我们的错，我今天就给您处理好，五点前给您回电话。"],
] as const)("an answer in %s without concrete words fits any case", (language, reply) => {
  for (const { customer } of cases[language]) {
    expect(judge({ language, channel: "chat", customer, reply }, loadTables(language)).notUnderstood).toBeUndefined();
  }
});
