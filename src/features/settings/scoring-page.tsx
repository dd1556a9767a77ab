import { addresses } from "#stores/addresses";
import { Icon } from "#ui/base/icon";
import { iconButtonClass } from "#ui/controls/icon-button";
import { Link } from "#ui/routing/link";
import { Page } from "#ui/surfaces/layout";
import { PageHeader } from "#ui/surfaces/page-header";
import { useTranslate } from "#ui/translate";
import { CriteriaExplained } from "./criteria-explained";
import { FiguresExplained } from "./figures-explained";
import { MovesExplained } from "./moves-explained";
import { Section } from "./section";

const limits = ["irony", "unusual", "elsewhere", "truth", "voice", "person"] as const;

/** How replies are judged, in plain words, how far that can be trusted, and what the judging cannot do. */
export default function ScoringPage() {
  const translate = useTranslate();
  return (
    <>
      <PageHeader
        narrow
        back={
          <Link className={iconButtonClass} to={addresses.settings} aria-label={translate("scoring.back")}>
            <Icon name="back" />
          </Link>
        }
        title={translate("scoring.title")}
        lead={translate("scoring.lead")}
      />
      <Page narrow>
        <CriteriaExplained />
        <MovesExplained />
        <Section title={translate("scoring.facts")}>
          <p>{translate("scoring.facts.text")}</p>
          <p>{translate("scoring.rules.text")}</p>
        </Section>
        <Section title={translate("scoring.notUnderstood")}>
          <p>{translate("scoring.notUnderstood.text")}</p>
        </Section>
        <Section title={translate("scoring.result")}>
          <p>{translate("scoring.result.text")}</p>
        </Section>
        <FiguresExplained />
        <Section title={translate("scoring.limits")}>
          <ul>
            {limits.map((limit) => (
              <li key={limit}>{translate(`scoring.limits.${limit}`)}</li>
            ))}
          </ul>
          <p>{translate("scoring.limits.dispute")}</p>
        </Section>
      </Page>
    </>
  );
}
