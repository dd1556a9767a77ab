import { useState } from "react";
import { lineIds } from "#core/dialogue/line-ids";
import { tell } from "#core/dialogue/texts";
import { mayStepBack, stepBack, take } from "#stores/conversation/actions";
import type { Talk } from "#stores/conversation/state";
import { tellingOf } from "#stores/conversation/telling";
import { Button } from "#ui/controls/button";
import { Row } from "#ui/surfaces/layout";
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
    <Row>
      {hint && (
        <Button kind="plain" icon="hint" onClick={openHint}>
          {translate("talk.hint")}
        </Button>
      )}
      {scenario.authority.allowances.length > 0 && (
        <Button kind="plain" icon="gift" onClick={() => setTool("give")}>
          {translate("talk.give")}
        </Button>
      )}
      {scenario.authority.supervisor !== undefined && (
        <Button kind="plain" icon="supervisor" onClick={() => setTool("supervisor")}>
          {translate("talk.ask")}
        </Button>
      )}
      {mayStepBack(talk) && (
        <Button kind="plain" icon="undo" onClick={stepBack}>
          {translate("talk.undo")}
        </Button>
      )}
      <Sheet open={tool === "hint"} onClose={close} title={translate("talk.hint")} closeLabel={translate("talk.close")}>
        <p lang={talk.texts.language}>{tell(tellingOf(talk), lineIds.hint(play.turn))}</p>
      </Sheet>
      <Sheet open={tool === "give"} onClose={close} title={translate("talk.give")} closeLabel={translate("talk.close")}>
        <Allowances talk={talk} />
      </Sheet>
      <SupervisorSheet talk={talk} open={tool === "supervisor"} onClose={close} />
    </Row>
  );
}
