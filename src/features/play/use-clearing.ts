import { useEffect, useState } from "preact/hooks";

/** The moods that the sky of a quiet minute passes through, and how long each of them stays. */
const clearing = [-3, 0, 4, 8] as const;
const stays = 12_000;

/** A mood that clears by itself; clear at once for who wants no motion. Nothing waits for it. */
export function useClearing(): number {
  const [step, setStep] = useState(() => (wantsNoMotion() ? clearing.length - 1 : 0));
  useEffect(() => {
    if (step >= clearing.length - 1) return;
    const timer = setTimeout(() => setStep(step + 1), stays);
    return () => clearTimeout(timer);
  }, [step]);
  return clearing[step] ?? 8;
}

function wantsNoMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
