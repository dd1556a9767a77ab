/** How somebody speaks: how fast, and how long they rest between sentences. */
export interface Delivery {
  /** 1 is the voice's own speed. */
  readonly rate: number;
  /** Milliseconds. */
  readonly pause: number;
}

/** The delivery of a mood from -10 to 10: the angry speak a little faster and rest less. Gently, so that all stays clear. */
export function deliveryOf(mood: number): Delivery {
  return { rate: 1 - mood * 0.012, pause: 400 + mood * 25 };
}
