import { useState } from "preact/hooks";
import { lineIds } from "#core/dialogue/line-ids";
import { tell } from "#core/dialogue/texts";
import { shuffled } from "#core/service/chance";
import { take } from "#stores/conversation/actions";
import type { Talk } from "#stores/conversation/state";
import { tellingOf } from "#stores/conversation/telling";
import { draftKey, keepDraft } from "#stores/drafts";
import { letGo } from "#ui/base/let-go";
import { Button } from "#ui/controls/button";
import { RadioCards } from "#ui/controls/radio-cards";
import { useTranslate } from "#ui/translate";
import { DeskRow } from "./desk-row";

interface ChoicesProps {
  talk: Talk;
  /** Back to writing, where the turn takes free text too. */
  onOwnWords: (() => void) | undefined;
}

/** Ready answers in an order drawn by the session's seed; picking and saying are two steps, so that no tap slips. */
export function Choices({ talk, onOwnWords }: ChoicesProps) {
  const translate = useTranslate();
  const [picked, setPicked] = useState<string | null>(null);
  const telling = tellingOf(talk);
  const choices = talk.scenario.turns[talk.play.turn]?.choices ?? [];
  const options = shuffled(choices, talk.session.seed, `choices ${talk.play.turn}`).map(({ id }) => ({
    value: id,
    label: tell(telling, lineIds.choice(talk.play.turn, id)),
  }));
  const say = async () => {
    if (picked === null) return;
    const key = draftKey(talk);
    letGo();
    if (await take({ type: "choose", choice: picked })) keepDraft(key, "");
  };
  return (
    <>
      <RadioCards
        label={translate("talk.choose")}
        lang={talk.texts.language}
        value={picked}
        options={options}
        onChange={setPicked}
      />
      <DeskRow talk={talk}>
        {onOwnWords && <Button onClick={onOwnWords}>{translate("talk.choices.hide")}</Button>}
        <Button kind="primary" icon="send" disabled={picked === null} onClick={say}>
          {translate("talk.say")}
        </Button>
      </DeskRow>
    </>
  );
}
