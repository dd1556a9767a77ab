import { useCallback, useEffect, useState } from "preact/hooks";
import { noticeStore } from "#stores/notices";
import { asideFile } from "#stores/set-aside/aside-file";
import { deleteAside } from "#stores/set-aside/delete-aside";
import { type KeptAside, keptAside } from "#stores/set-aside/kept-aside";
import { readAgain } from "#stores/set-aside/read-again";
import { saveFile } from "#ui/controls/save-file";

/** What came of the last thing that was done with what was set aside. */
export interface Outcome {
  readonly what: "saved" | "deleted" | "back" | "none" | "failed";
  /** Of the file that was saved. */
  readonly name?: string;
  /** How much is back. */
  readonly count?: number;
}

/** What was set aside, as it is now, and what can be done with it. */
export function useAside() {
  const [aside, setAside] = useState<KeptAside>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [busy, setBusy] = useState(false);
  const look = useCallback(async () => setAside(await keptAside()), []);
  useEffect(() => {
    // Where the database cannot be read, the page says so elsewhere.
    const lookNow = () => void look().catch(() => undefined);
    lookNow();
    // Records may turn out to be damaged while the page is there: each time that is told, it looks again.
    return noticeStore.subscribe(lookNow);
  }, [look]);
  const act = (work: (now: KeptAside) => Promise<Outcome>) => async () => {
    setBusy(true);
    try {
      const done = await work(await keptAside());
      await look();
      setOutcome(done);
    } catch {
      setOutcome({ what: "failed" });
    }
    setBusy(false);
  };
  const again = act(async (now) => {
    const count = await readAgain(now);
    return count > 0 ? { what: "back", count } : { what: "none" };
  });
  const save = act(async (now) => {
    const file = asideFile(now);
    saveFile(file);
    return { what: "saved", name: file.name };
  });
  const remove = act(async (now) => {
    await deleteAside(now);
    return { what: "deleted" };
  });
  return { aside, outcome, busy, again, save, remove };
}
