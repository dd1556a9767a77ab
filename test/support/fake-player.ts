import { vi } from "vitest";

/** A device that plays sound: whether it is playing, and the end of what is being played. */
export function fakePlayer(): { readonly playing: () => boolean; readonly end: () => void } {
  let current: Player | undefined;
  class Player {
    currentTime = 0;
    onended: (() => void) | undefined;
    constructor(readonly address: string) {}
    async play() {
      current = this;
    }
    pause() {
      if (current === this) current = undefined;
    }
  }
  vi.stubGlobal("Audio", Player);
  const end = () => {
    const ended = current;
    current = undefined;
    ended?.onended?.();
  };
  return { playing: () => current !== undefined, end };
}
