/** Where a playbook row is carried by a screen rather than by a customer or a drill. */
export const rowScreens = {
  E4: "progress",
  K11: "playbook",
  K13: "briefing",
  L8: "talk",
  M1: "progress",
  M2: "progress",
  M3: "progress",
  M4: "progress",
  T1: "progress",
} as const satisfies Readonly<Record<string, "progress" | "playbook" | "briefing" | "talk">>;

/** The screen that carries a row; none for rows that customers and drills carry. */
export function screenOfRow(row: string): (typeof rowScreens)[keyof typeof rowScreens] | undefined {
  return Object.hasOwn(rowScreens, row) ? rowScreens[row as keyof typeof rowScreens] : undefined;
}
