import type { ComponentChildren } from "preact";
import { lineIds } from "#core/dialogue/line-ids";
import { tell } from "#core/dialogue/texts";
import { patienceRange } from "#core/service/scenario-terms";
import { addresses } from "#stores/addresses";
import type { Talk } from "#stores/conversation/state";
import { tellingOf } from "#stores/conversation/telling";
import { Icon } from "#ui/base/icon";
import { iconButtonClass } from "#ui/controls/icon-button";
import { CustomerSky } from "#ui/conversation/customer-sky";
import { Link } from "#ui/routing/link";
import { useTranslate } from "#ui/translate";
import { weatherOf } from "#ui/weather/weather-of";
import { CaseAside } from "./case-aside";

interface TalkSkyProps {
  talk: Talk;
  below?: ComponentChildren;
  actions?: ComponentChildren;
}

/** The customer in their weather, with the case beside it where there is room. */
export function TalkSky({ talk, below, actions }: TalkSkyProps) {
  const translate = useTranslate();
  const { play, texts } = talk;
  const telling = tellingOf(talk);
  return (
    <CustomerSky
      name={<span lang={texts.language}>{tell(telling, lineIds.customer("name"))}</span>}
      mood={play.mood}
      label={translate("mood.label")}
      word={translate(`mood.${weatherOf(play.mood)}`)}
      patience={{
        value: play.patience,
        max: patienceRange.to,
        label: translate("patience.label"),
        text: translate("patience.value", { value: play.patience, most: patienceRange.to }),
      }}
      back={
        <Link className={iconButtonClass} to={addresses.library} aria-label={translate("play.back")}>
          <Icon name="back" />
        </Link>
      }
      below={below}
      actions={actions}
    >
      <CaseAside telling={telling} />
    </CustomerSky>
  );
}
