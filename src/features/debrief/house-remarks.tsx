import { houseNotes } from "#core/judging/house-notes";
import { houseStyle } from "#stores/house";
import { useTranslate } from "#ui/translate";

/** What the house style says of a reply's words; it counts for nothing. */
export function HouseRemarks({ reply, language }: { reply: string; language: string }) {
  const translate = useTranslate();
  const { wanted, banned } = houseNotes(houseStyle(language), reply);
  const list = new Intl.ListFormat(translate.language, { type: "unit" });
  const listed = (phrases: readonly string[]) => list.format(phrases.map((text) => translate("app.quote", { text })));
  return (
    <>
      {banned.length > 0 && <p>{translate("debrief.house.banned", { phrases: listed(banned) })}</p>}
      {wanted.length > 0 && <p>{translate("debrief.house.wanted", { phrases: listed(wanted) })}</p>}
    </>
  );
}
