import { useState } from "preact/hooks";
import { languages } from "#i18n/languages";
import { addresses } from "#stores/addresses";
import { take } from "#stores/conversation/actions";
import type { Talk } from "#stores/conversation/state";
import { tellingOf } from "#stores/conversation/telling";
import { services } from "#stores/services";
import { changeSettings } from "#stores/settings";
import { Button, buttonClass } from "#ui/controls/button";
import { IconButton } from "#ui/controls/icon-button";
import { Select } from "#ui/controls/select";
import { Link } from "#ui/routing/link";
import { useSearchParams } from "#ui/routing/routing";
import { Soft, Stack } from "#ui/surfaces/layout";
import { Sheet } from "#ui/surfaces/sheet";
import { useTranslate } from "#ui/translate";
import { CaseNotes } from "./case-notes";

/** The case to read again, the language of the conversation, looking something up, and the way out. */
export function TalkMenu({ talk }: { talk: Talk }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const [, setParameters] = useSearchParams();
  const offered = services().content.languagesOf(talk.scenario.id);
  const options = languages
    .filter(({ tag }) => offered.includes(tag))
    .map(({ tag, name }) => ({ value: tag, label: name, lang: tag }));
  const changeLanguage = (language: string) => {
    changeSettings({ conversationLanguage: language });
    setParameters({}, { replace: true });
  };
  const lookUp = async () => {
    setOpen(false);
    await take({ type: "wait", minutes: 5 });
  };
  return (
    <>
      <IconButton icon="menu" label={translate("talk.menu")} onClick={() => setOpen(true)} />
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={translate("talk.menu.case")}
        closeLabel={translate("talk.close")}
      >
        <Stack gap="l">
          <CaseNotes telling={tellingOf(talk)} />
          <Select
            label={translate("talk.menu.language")}
            value={talk.texts.language}
            options={options}
            onChange={changeLanguage}
          />
          {talk.play.ending === undefined && (
            <div>
              <Button icon="clock" onClick={lookUp}>
                {translate("talk.wait")}
              </Button>
              <Soft small>{translate("talk.wait.note")}</Soft>
            </div>
          )}
          <div>
            <Link className={buttonClass("quiet")} to={addresses.home}>
              {translate("talk.menu.leave")}
            </Link>
            <Soft small>{translate("talk.menu.leave.note")}</Soft>
          </div>
        </Stack>
      </Sheet>
    </>
  );
}
