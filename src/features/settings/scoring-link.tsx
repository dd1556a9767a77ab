import { addresses } from "#stores/addresses";
import { Link } from "#ui/routing/link";
import { useTranslate } from "#ui/translate";
import { Section } from "./section";

/** The way to the page that says how replies are judged. */
export function ScoringLink() {
  const translate = useTranslate();
  return (
    <Section title={translate("scoring.title")}>
      <p>{translate("settings.scoring.text")}</p>
      <p>
        <Link to={addresses.scoring}>{translate("settings.scoring.link")}</Link>
      </p>
    </Section>
  );
}
