import { expect, test } from "vitest";
import { loadTables } from "#commands/language-tables";
import { settledIn } from "#core/scoring/learned/sentence-model";
import { read } from "#core/scoring/text/reading";

/** By language: a customer at the end of a conversation, and the same one at its beginning. */
const said: Readonly<Record<string, readonly [after: string, before: string]>> = {
  en: ["Brilliant, the new kettle came and it works. Thanks a lot!", "The kettle leaks and nobody answers me!"],
  pl: ["Super, nowy czajnik dotarł i działa, dziękuję!", "Czajnik przecieka i nikt mi nie odpowiada!"],
  ru: ["Спасибо, новый чайник пришёл, всё работает!", "Чайник течёт, и никто мне не отвечает!"],
  "zh-Hans": ["新水壶收到了，好用，谢谢你们！", "水壶漏水，没人理我！"],
};

test.each(Object.entries(said))(
  "a customer in %s whose trouble is over is told from one in the midst of it",
  (language, [after, before]) => {
    const { orthography, learned, words } = loadTables(language);
    const settled = (message: string) => settledIn(read(message, orthography), learned.messages, words.script);
    expect(settled(after)).toBeGreaterThan(0);
    expect(settled(before)).toBeLessThan(-96);
  },
);
