import { countAside, daysAside, type KeptAside } from "#stores/set-aside/kept-aside";
import { Soft } from "#ui/surfaces/layout";
import { dayOf } from "#ui/text/day";
import { useTranslate } from "#ui/translate";

/** How many things were set aside, from when as far as they tell, and what that means. */
export function AsideCount({ aside }: { aside: KeptAside }) {
  const translate = useTranslate();
  const days = daysAside(aside);
  const from = days && dayOf(days.from, translate.language);
  const to = days && dayOf(days.to, translate.language);
  return (
    <>
      <p>{translate("data.aside.count", { count: countAside(aside) })}</p>
      <p>{translate("data.aside.text")}</p>
      {from && to && <Soft small>{translate(from === to ? "data.aside.day" : "data.aside.days", { from, to })}</Soft>}
    </>
  );
}
