import { useEffect } from "preact/hooks";
import { take } from "#stores/conversation/actions";
import type { Talk } from "#stores/conversation/state";
import { useSettings } from "#stores/settings";

const secondsPerMinute = 60;

/** A real clock, for who has chosen it: each minute that the page is seen is a minute that the customer waits. */
export function useClock({ play }: Talk): void {
  const wanted = useSettings(({ clock }) => clock);
  const running = wanted && play.ending === undefined;
  useEffect(() => {
    if (!running) return;
    let seconds = 0;
    const timer = setInterval(() => {
      if (document.hidden) return;
      seconds += 1;
      if (seconds % secondsPerMinute === 0) void take({ type: "wait", minutes: 1 });
    }, 1000);
    return () => clearInterval(timer);
  }, [running]);
}
