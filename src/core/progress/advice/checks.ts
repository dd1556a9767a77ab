import { pickCustomer } from "./customers";
import type { Adviser } from "./situation";

/** So many weeks after the first conversation a check is due. */
const checkWeeks = [1, 4] as const;
const week = 7 * 24 * 60 * 60 * 1000;

/** A check that is due: a week and four weeks after the first conversation, until one has been taken since then. */
export const checkDue: Adviser = (situation) => {
  const { attempts, now } = situation;
  const begun = attempts.find(({ practice }) => !practice)?.finishedAt;
  if (begun === undefined) return undefined;
  const weeks = checkWeeks.findLast((count) => now >= begun + count * week);
  if (weeks === undefined) return undefined;
  const since = begun + weeks * week;
  if (attempts.some(({ mode, practice, finishedAt }) => mode === "check" && !practice && finishedAt >= since)) return;
  const check = pickCustomer(situation, ({ use }) => use === "check");
  return check && { kind: "check", scenario: check.id, weeks };
};
