import { useState } from "preact/hooks";
import { lineIds } from "#core/dialogue/line-ids";
import { tell } from "#core/dialogue/texts";
import { mayStepBack, stepBack, take } from "#stores/conversation/actions";
import type { Talk } from "#stores/conversation/state";
import { tellingOf } from "#stores/conversation/telling";
import { IconButton } from "#ui/controls/icon-button";
import { Sheet } from "#ui/surfaces/sheet";
import { useTranslate } from "#ui/translate";
import { Allowances } from "./allowances";
import { SupervisorSheet } from "./supervisor-sheet";

type Tool = "hint" | "give" | "supervisor";

/** What helps with a reply: a hint, something to give, the supervisor, a step back. */
export function DeskTools({ talk }: { talk: Talk }) {
  const translate = useTranslate();
  const [tool, setTool] = useState<Tool>();
  const { scenario, play, session } = talk;
  const close = () => setTool(undefined);
  const hint = session.mode !== "check" && scenario.turns[play.turn]?.hint === true;
  const openHint = async () => {
    setTool("hint");
    if (!play.opened.includes("hint")) await take({ type: "hint", opens: "hint", draft: "" });
  };
  return (
    <>
      {hint && <IconButton icon="hint" label={translate("talk.hint")} onClick={openHint} />}
      {scenario.authority.allowances.length > 0 && (
        <IconButton icon="gift" label={translate("talk.give")} onClick={() => setTool("give")} />
      )}
      {scenario.authority.supervisor !== undefined && (
        <IconButton icon="supervisor" label={translate("talk.ask")} onClick={() => setTool("supervisor")} />
      )}
      {mayStepBack(talk) && <IconButton icon="undo" label={translate("talk.undo")} onClick={stepBack} />}
      <Sheet open={tool === "hint"} onClose={close} title={translate("talk.hint")} closeLabel={translate("talk.close")}>
        <p lang={talk.texts.language}>{tell(tellingOf(talk), lineIds.hint(play.turn))}</p>
      </Sheet>
      <Sheet open={tool === "give"} onClose={close} title={translate("talk.give")} closeLabel={translate("talk.close")}>
        <Allowances talk={talk} />
      </Sheet>
      <SupervisorSheet talk={talk} open={tool === "supervisor"} onClose={close} />
    </>
  );
}
