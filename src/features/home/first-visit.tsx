import { Link } from "react-router";
import type { CatalogueEntry } from "#core/dialogue/catalogue";
import { addresses } from "#stores/addresses";
import { buttonClass } from "#ui/controls/button";
import { PageHeader } from "#ui/surfaces/page-header";
import { useTranslate } from "#ui/translate";
import { MoodFace } from "#ui/weather/mood-face";
import { WeatherSky } from "#ui/weather/weather-sky";
import { isFirstTalk } from "./first-talk";
import styles from "./first-visit.module.css";
import { foreign } from "./foreign";
import sky from "./library-sky.module.css";

/** The first visit: one warm invitation instead of a manual. The sky is that of the customer who waits. */
export function FirstVisit({ customer }: { customer: CatalogueEntry }) {
  const translate = useTranslate();
  const lang = foreign(customer.language, translate);
  return (
    <WeatherSky mood={customer.mood}>
      <div className={sky.air}>
        <PageHeader title={translate("library.first.title")} lead={translate("library.first.lead")} />
      </div>
      <div className={styles.invitation}>
        <MoodFace mood={customer.mood} size="5rem" />
        <div className={styles.words}>
          <p lang={lang} className={styles.customer}>
            <strong>{customer.customer}</strong> {customer.summary}
          </p>
          <Link className={buttonClass("primary")} to={addresses.play(customer.id)}>
            {translate(isFirstTalk(customer) ? "library.first.start" : "library.first.startAny")}
          </Link>
          <p className={styles.note}>{translate("library.first.note")}</p>
        </div>
      </div>
    </WeatherSky>
  );
}
