import { houseStyle } from "#stores/house";
import { useTranslate } from "#ui/translate";

/** How the house speaks: its form of address and its voice. Nothing where the house says nothing. */
export function HouseStyle({ language }: { language: string }) {
  const translate = useTranslate();
  const style = houseStyle(language);
  if (style?.voice === undefined && style?.address === undefined) return null;
  return (
    <section>
      <h3>{translate("play.briefing.house")}</h3>
      {style.address !== undefined && <p lang={language}>{style.address}</p>}
      {style.voice !== undefined && <p lang={language}>{style.voice}</p>}
    </section>
  );
}
