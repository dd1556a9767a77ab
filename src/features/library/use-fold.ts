import { useEffect, useState } from "preact/hooks";
import type { Fold } from "./filter";

/** Until the letters have come, only case is folded. */
const lowerCase: Fold = (text) => text.toLowerCase();

/** What makes texts comparable; the table of letters is loaded when something is searched for. */
export function useFold(searching: boolean): Fold {
  const [fold, setFold] = useState<Fold>(() => lowerCase);
  useEffect(() => {
    if (!searching) return;
    import("#core/scoring/text/normalise").then(
      ({ plain }) => setFold(() => plain),
      // Offline before it ever came: words are still found as they are written.
      () => undefined,
    );
  }, [searching]);
  return fold;
}
