import { useLayoutEffect, useReducer, useRef } from "preact/hooks";
import type { StoreApi } from "zustand/vanilla";

/**
 * What a component shows of a store; it is shown anew when that changes.
 * @param select what of it; the same for the same state, or it would be shown anew for ever
 */
export function useStore<State>(store: StoreApi<State>): State;
export function useStore<State, Shown>(store: StoreApi<State>, select: (state: State) => Shown): Shown;
export function useStore<State>(store: StoreApi<State>, select = (state: State): unknown => state): unknown {
  const [, showAnew] = useReducer<number, void>((times) => times + 1, 0);
  const shown = useRef({ value: undefined as unknown, select });
  shown.current = { value: select(store.getState()), select };
  useLayoutEffect(() => {
    const look = () => {
      const { current } = shown;
      if (!Object.is(current.value, current.select(store.getState()))) showAnew();
    };
    // It may have changed since it was first looked at.
    look();
    return store.subscribe(look);
  }, [store]);
  return shown.current.value;
}
