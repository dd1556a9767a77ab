import { useState } from "react";
import { type OpenedCopy, openCopy, takeCopy } from "#stores/copy/bring-copy";

type Refused = Extract<Awaited<ReturnType<typeof openCopy>>, { readonly refused: unknown }>["refused"];

/** How far bringing a copy back has come. */
type Stage =
  | { readonly at: "start" | "busy" | "done" | "failed" }
  | { readonly at: "refused"; readonly reason: Refused | "unread" }
  | { readonly at: "opened"; readonly copy: OpenedCopy };

/** A copy from the choice of a file to its work being put with the work on the device. */
export function useBringing() {
  const [stage, setStage] = useState<Stage>({ at: "start" });
  const choose = async (file: File) => {
    setStage({ at: "busy" });
    try {
      const copy = await openCopy(file);
      setStage("refused" in copy ? { at: "refused", reason: copy.refused } : { at: "opened", copy });
    } catch {
      setStage({ at: "refused", reason: "unread" });
    }
  };
  const take = async () => {
    if (stage.at !== "opened") return;
    setStage({ at: "busy" });
    setStage({ at: (await takeCopy(stage.copy)) ? "done" : "failed" });
  };
  return { stage, choose, take, leave: () => setStage({ at: "start" }) };
}
