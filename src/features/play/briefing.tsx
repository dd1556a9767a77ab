import { useState } from "preact/hooks";
import { lineIds } from "#core/dialogue/line-ids";
import { variantFor } from "#core/dialogue/play";
import { type Telling, tell } from "#core/dialogue/texts";
import { type Gender, type Mode, modes } from "#core/service/scenario-terms";
import { addresses, languageParameter, modeParameter } from "#stores/addresses";
import { beginConversation, type Preparation } from "#stores/conversation/open";
import { tellStorage } from "#stores/notices";
import { changeSettings, strengthOfCustomers, useSettings } from "#stores/settings";
import { Icon } from "#ui/base/icon";
import { VisuallyHidden } from "#ui/base/visually-hidden";
import { Button, buttonClass } from "#ui/controls/button";
import { iconButtonClass } from "#ui/controls/icon-button";
import { Link } from "#ui/routing/link";
import { useNavigate, useSearchParams } from "#ui/routing/routing";
import { Page, Soft, Stack } from "#ui/surfaces/layout";
import { PageHeader } from "#ui/surfaces/page-header";
import { useTranslate } from "#ui/translate";
import { MoodFace } from "#ui/weather/mood-face";
import { WeatherSky } from "#ui/weather/weather-sky";
import styles from "./briefing.module.css";
import { CaseNotes } from "./case-notes";
import { GenderChoice, speaksOfGender } from "./gender-choice";
import { ModeChoice } from "./mode-choice";
import { StrongLanguage } from "./strong-language";

/** The briefing of a prepared conversation, and the start of it. */
export function Briefing({ preparation }: { preparation: Preparation }) {
  const translate = useTranslate();
  const { scenario, texts, seed, open } = preparation;
  const gender = useSettings((settings) => settings.gender) ?? "f";
  const strength = useSettings(strengthOfCustomers);
  const [parameters] = useSearchParams();
  const [mode, setMode] = useState<Mode>(scenario.use === "check" ? "check" : wantedMode(parameters));
  const linked = parameters.get(languageParameter) ?? undefined;
  const { starting, start } = useStart(preparation, mode, gender, linked);
  const telling: Telling = { scenario, texts, variant: variantFor(scenario, seed), gender, strength };
  return (
    <>
      <WeatherSky mood={telling.variant.mood}>
        <PageHeader
          narrow
          back={
            <Link className={iconButtonClass} to={addresses.library} aria-label={translate("play.back")}>
              <Icon name="back" />
            </Link>
          }
          title={<span lang={texts.language}>{tell(telling, lineIds.title)}</span>}
          lead={<span lang={texts.language}>{tell(telling, lineIds.summary)}</span>}
        />
        <div className={styles.customer}>
          <MoodFace mood={telling.variant.mood} size="4rem" />
          <p>
            <strong lang={texts.language}>{tell(telling, lineIds.customer("name"))}</strong>
            <br />
            {translate(scenario.letter ? "channel.letter" : `channel.${scenario.channel}`)}
            <br />
            {translate("play.briefing.address", { address: tell(telling, lineIds.customer("address")) })}
          </p>
        </div>
      </WeatherSky>
      <Page narrow>
        <Stack gap="l">
          {open && (
            <Link className={buttonClass("primary", true)} to={addresses.talk(open.id, linked)}>
              {translate("play.briefing.resume")}
            </Link>
          )}
          <StrongLanguage scenario={scenario} />
          <h2>
            <VisuallyHidden>{translate("talk.menu.case")}</VisuallyHidden>
          </h2>
          <CaseNotes telling={telling} />
          {scenario.use === "practice" && <ModeChoice value={mode} onChange={setMode} />}
          {speaksOfGender(texts) && (
            <GenderChoice value={gender} onChange={(chosen) => changeSettings({ gender: chosen })} />
          )}
          {scenario.use === "practice" && (
            <p>
              <Link to={addresses.watch(scenario.id)}>{translate("watch.open")}</Link>
              <br />
              <Link to={addresses.pair(scenario.id)}>{translate("pair.open")}</Link>
            </p>
          )}
          <Soft small>{translate("play.briefing.privacy")}</Soft>
          <div className={open ? undefined : styles.start}>
            <Button kind={open ? "quiet" : "primary"} wide busy={starting} onClick={start}>
              {translate(starting ? "play.briefing.starting" : open ? "play.briefing.fresh" : "play.briefing.start")}
            </Button>
          </div>
        </Stack>
      </Page>
    </>
  );
}

/** The mode that the address proposes; with the coach where it proposes none. */
function wantedMode(parameters: URLSearchParams): Mode {
  return modes.find((mode) => mode === parameters.get(modeParameter)) ?? "coach";
}

function useStart({ scenario, seed }: Preparation, mode: Mode, gender: Gender, linked: string | undefined) {
  const learner = useSettings((settings) => settings.learner);
  const [starting, setStarting] = useState(false);
  const navigate = useNavigate();
  const start = async () => {
    setStarting(true);
    try {
      const session = await beginConversation({ scenario: scenario.id, mode, gender, learner, seed });
      navigate(addresses.talk(session, linked));
    } catch {
      setStarting(false);
      tellStorage("not-written");
    }
  };
  return { starting, start };
}
