import { useState } from "preact/hooks";
import { type CopyPreview, type OpenedCopy, openCopy, previewFor, takeCopy } from "#stores/copy/bring-copy";
import type { Whose } from "#stores/copy/whose";
import { type AsideBrought, bringAside } from "#stores/set-aside/bring-aside";

type Refused = Extract<Awaited<ReturnType<typeof openCopy>>, { readonly refused: unknown }>["refused"];

/** How far bringing a file back has come. */
export type Stage =
  | { readonly at: "start" | "busy" | "failed" }
  | { readonly at: "refused"; readonly reason: Refused | "unread" }
  | { readonly at: "whose"; readonly copy: OpenedCopy }
  | { readonly at: "opened"; readonly copy: OpenedCopy; readonly whose: Whose; readonly preview: CopyPreview }
  | { readonly at: "done"; readonly whose: Whose }
  | { readonly at: "aside"; readonly brought: AsideBrought };

/**
 * A file from being chosen to its work being put with the work on the device; a file of what was set aside is read at
 * once.
 * @param onBrought called when something on the device may have changed
 */
export function useBringing(onBrought: () => void) {
  const [stage, setStage] = useState<Stage>({ at: "start" });
  const step = async (work: () => Promise<Stage>) => {
    setStage({ at: "busy" });
    setStage(await work().catch((): Stage => ({ at: "refused", reason: "unread" })));
  };
  const choose = (file: File) =>
    step(async () => {
      const brought = await bringAside(file);
      if (brought) onBrought();
      return brought ? { at: "aside", brought } : opened(file);
    });
  const giveTo = (copy: OpenedCopy, whose: Whose) => step(() => previewed(copy, whose));
  const take = (copy: OpenedCopy, whose: Whose) =>
    step(async () => {
      const taken = await takeCopy(copy, whose);
      onBrought();
      return taken ? { at: "done", whose } : { at: "failed" };
    });
  return { stage, choose, giveTo, take, leave: () => setStage({ at: "start" }) };
}

async function opened(file: File): Promise<Stage> {
  const copy = await openCopy(file);
  if ("refused" in copy) return { at: "refused", reason: copy.refused };
  const [only, ...others] = copy.whose;
  return only && others.length === 0 ? previewed(copy, only) : { at: "whose", copy };
}

async function previewed(copy: OpenedCopy, whose: Whose): Promise<Stage> {
  return { at: "opened", copy, whose, preview: await previewFor(copy, whose) };
}
