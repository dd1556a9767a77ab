/** Numbered rows of the service playbook, by chapter letter: how many rows each chapter has. */
const chapters = { S: 8, E: 6, C: 9, K: 16, P: 8, L: 13, H: 3, N: 5, M: 7, T: 1 } as const;

/** The chapters with their rows, such as "S5" or "L13", in the playbook's order. */
export const playbookChapters = Object.entries(chapters).map(([letter, count]) => ({
  letter,
  rows: Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
}));

/** Every playbook row, in the playbook's order. */
export const playbookRows: readonly string[] = playbookChapters.flatMap(({ rows }) => rows);
