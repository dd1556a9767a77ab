/** All that was chosen by hand in the training, by looking at the training and development parts only. */
export const settings = {
  seed: 1,
  /** Parts into which the situations are dealt, so that the second step learns from guesses about unseen situations. */
  folds: 5,
  sentences: { rounds: 6, rate: 0.15, shrink: 0.0008 },
  /** Weights below this share of an output's largest one are dropped. */
  smallest: 0.2,
  weighing: { rounds: 20, rate: 0.1, shrink: 0.001 },
  topics: {
    /** From this share of all situations on a word is common. */
    common: 0.03,
    /** So many other customers each good reply is given to, so that it answers them amiss. */
    strangers: 6,
    /** How firmly weights are held that say much the same. */
    ridge: 0.004,
    /** From these odds on, in 1/64 of a logit, a reply that would be paid in full answers somebody else: ten to one. */
    from: 147,
  },
  /** From which probability a move counts as made: harm and help are both worth telling, so somewhat below one half. */
  moveFrom: 0.35,
} as const;
