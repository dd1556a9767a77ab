import { useCallback, useEffect, useRef } from "preact/hooks";

/** Long enough, in milliseconds, for the click that a lifted finger still brings. */
const clickComes = 100;

/**
 * For what comes late and moves the page: while a finger is on something, that must neither slip away from under it nor
 * make room for something else.
 * @returns a wait until nothing is pressed; at once where nothing is
 */
export function useReleased(): () => Promise<void> {
  const pressed = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    const letGo = () => {
      if (!pressed.current) for (const goOn of waiting.current.splice(0)) goOn();
    };
    const begin = () => {
      pressed.current = true;
    };
    const end = () => {
      pressed.current = false;
      setTimeout(letGo, clickComes);
    };
    addEventListener("pointerdown", begin, options);
    addEventListener("pointerup", end, options);
    addEventListener("pointercancel", end, options);
    return () => listening.abort();
  }, []);
  return useCallback(async () => {
    if (pressed.current) await new Promise<void>((goOn) => waiting.current.push(goOn));
  }, []);
}
