/** Numbered rows of the service playbook, by chapter letter: how many rows each chapter has. */
const chapters = { S: 8, E: 6, C: 9, K: 16, P: 8, L: 13, H: 3, N: 5, M: 7, T: 1 } as const;

/** Every playbook row, such as "S5" or "L13", in the playbook's order. */
export const playbookRows: readonly string[] = Object.entries(chapters).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
);
