/** How a claim went: ours until it is given back, or another tab's. */
export type Claim = { readonly held: true; giveBack(): void } | { readonly held: false };

/** So long a tab that is just being closed or loaded anew may take to give something back, in milliseconds. */
const patience = 700;

/**
 * Claims something for this tab. The browser gives a claim back by itself when the tab ends, however it ends.
 * @param takeOver take it from the tab that has it
 * @param onLost called when another tab takes it over
 */
export async function claim(name: string, takeOver: boolean, onLost: () => void): Promise<Claim> {
  const locks = (navigator as { locks?: LockManager }).locks;
  // Where the browser has no locks or refuses them, revisions alone keep tabs from overwriting each other.
  const unlocked: Claim = { held: true, giveBack: () => undefined };
  if (!locks) return unlocked;
  return new Promise((resolve) => {
    const options: LockOptions = takeOver ? { steal: true } : { signal: AbortSignal.timeout(patience) };
    let ours = false;
    const held = locks.request(name, options, () => {
      ours = true;
      return new Promise<void>((giveBack) => resolve({ held: true, giveBack }));
    });
    held.catch((problem: unknown) => {
      if (ours) onLost();
      else if (problem instanceof DOMException && problem.name === "SecurityError") resolve(unlocked);
      else resolve({ held: false });
    });
  });
}

/** Does something while no other tab does the same; where the browser has no locks, at once. */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = (navigator as { locks?: LockManager }).locks;
  let begun = false;
  const once = () => {
    begun = true;
    return work();
  };
  if (!locks) return once();
  try {
    return (await locks.request(name, once)) as T;
  } catch (problem) {
    // Blocked storage refuses locks too.
    if (begun) throw problem;
    return once();
  }
}
