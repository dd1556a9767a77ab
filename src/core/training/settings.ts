/** All that was chosen by hand in the training, by looking at the training and development parts only. */
export const settings = {
  seed: 1,
  /** Parts into which the situations are dealt, so that the second step learns from guesses about unseen situations. */
  folds: 5,
  /** So many of the replies are learned from once more with a sentence of small talk that earns nothing. */
  smallTalk: 0.15,
  fitting: { rounds: 6, rate: 0.15, shrink: 0.0008 },
  /**
   * Buckets, and what one step of a shipped weight is, in usual weights: a coarser one makes smaller files and knows less.
   * Exchanges are looked at for few things at once: a wide table of which only the strongest weights are kept says far more
   * of replies by other hands, in a file a quarter larger. For sentences a wider one says no more.
   */
  sentences: { buckets: 2 ** 13, step: 1.75 },
  exchanges: { buckets: 2 ** 18, step: 6 },
  weighing: {
    ofCriteria: { trees: 280, depth: 3, rate: 0.07 },
    ofMoves: { trees: 60, depth: 2, rate: 0.2 },
    /** Of the replies, and of the features, for each tree anew. */
    leftOut: 0.3,
    asked: 0.5,
    /** What keeps leaves small, and how much there must be on either side of a question: a reply of even odds counts a quarter, a plainer one less. */
    ridge: 4,
    fewest: 5,
    /** So much agreement (QWK) may be given for fewer overpaid attacks: between cuts that agree almost alike the stricter is the better. */
    strictness: 0.001,
  },
  topics: {
    /** From this share of all situations on a word is common. */
    common: 0.03,
    /** So many other customers each good reply is given to, so that it answers them amiss. */
    strangers: 6,
    /** How firmly weights are held that say much the same. */
    ridge: 0.004,
    /** From these odds on, in 1/64 of a logit, a reply that would be paid in full answers somebody else: five to one. */
    from: 103,
  },
  /** From which probability a move counts as made: harm and help are both worth telling, so somewhat below one half. */
  moveFrom: 0.35,
} as const;
