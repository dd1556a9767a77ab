import { beforeEach, expect, test } from "vitest";
import { noProgress } from "#core/backup/progress";
import { backupText } from "#core/backup/write-backup";
import { setAsideStore } from "#storage/records";
import { openCopy, takeCopy } from "#stores/copy/bring-copy";
import { ownedStores, type SavedWork } from "#stores/saved";
import { provideSmallLibrary } from "../support/small-library";
import { smallAttempt, smallSession } from "../support/small-records";

let work: SavedWork;
const cake = smallAttempt({ id: "cake" });

beforeEach(() => {
  localStorage.clear();
  work = provideSmallLibrary([]);
});

test("a copy that holds another learner's work on this device is refused, and their work is unharmed", async () => {
  const hers = smallAttempt({ id: "hers", learner: "ola" });
  const session = smallSession({ id: "hers", learner: "ola" });
  await work.database.put("attempts", "hers", hers);
  await work.database.put("sessions", "hers", session);
  const before = await everything();
  const copy = (progress: object) => new File([backupText({ ...noProgress, ...progress }, 0)], "copy.json");
  for (const held of [
    { attempts: [cake, hers] },
    { sessions: [session] },
    { attempts: [{ ...hers, learner: "her phone" }] },
  ]) {
    expect(await openCopy(copy(held))).toEqual({ refused: "of-another" });
  }
  expect(await everything()).toEqual(before);
  const own = await openCopy(copy({ attempts: [cake] }));
  if ("refused" in own) throw new Error(own.refused);
  expect(await takeCopy(own)).toBe(true);
  expect(await work.database.all("attempts")).toEqual([
    { key: "cake", value: cake },
    { key: "hers", value: hers },
  ]);
});

const everything = () => Promise.all([...ownedStores, setAsideStore].map((store) => work.database.all(store)));
