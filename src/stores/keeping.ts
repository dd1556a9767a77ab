import { useEffect, useState } from "preact/hooks";
import { askToKeep, type Keeping, keepingNow } from "#storage/persistence";

export type { Keeping } from "#storage/persistence";

/** How the browser keeps the work; asking it to keep it for good, and whether it has just said no. */
export function useKeeping() {
  const [keeping, setKeeping] = useState<Keeping>();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void keepingNow().then(setKeeping);
  }, []);
  const ask = async () => {
    await askToKeep();
    const now = await keepingNow();
    setKeeping(now);
    setRefused(now.lasting === false);
  };
  return { keeping, refused, ask };
}
