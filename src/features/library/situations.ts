/** The situations among the playbook rows that a scenario trains: the rows by which a customer is found. */
export function situationsOf(trains: readonly string[]): string[] {
  return trains.filter((row) => row.startsWith("S"));
}
