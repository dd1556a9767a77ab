import type { CatalogueEntry } from "#core/dialogue/catalogue";
import { isFirstTalk } from "#core/progress/first-customer";
import { addresses } from "#stores/addresses";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { BoundText } from "#ui/text/bound-text";
import { foreign } from "#ui/text/foreign";
import { useTranslate } from "#ui/translate";
import { MoodFace } from "#ui/weather/mood-face";
import { SkyHeader } from "#ui/weather/sky-header";
import styles from "./first-visit.module.css";

/** The first visit: one warm invitation instead of a manual. The sky is that of the customer who waits. */
export function FirstVisit({ customer }: { customer: CatalogueEntry }) {
  const translate = useTranslate();
  const lang = foreign(customer.language, translate);
  return (
    <SkyHeader mood={customer.mood} title={translate("library.first.title")} lead={translate("library.first.lead")}>
      <div className={styles.invitation}>
        <MoodFace mood={customer.mood} size="5rem" />
        <div className={styles.words}>
          <p lang={lang} className={styles.customer}>
            <strong>{customer.customer}</strong> <BoundText lang={lang}>{customer.summary}</BoundText>
          </p>
          <Link className={buttonClass("primary")} to={addresses.play(customer.id)}>
            {translate(isFirstTalk(customer) ? "library.first.start" : "library.first.startAny")}
          </Link>
          <p className={styles.note}>{translate("library.first.note")}</p>
        </div>
      </div>
    </SkyHeader>
  );
}
