/** Where each of several runs of these lengths begins when they stand one after the other, and where the last one ends. */
export function firstPlaces(lengths: readonly number[]): number[] {
  let place = 0;
  const ends = lengths.map((length) => {
    place += length;
    return place;
  });
  return [0, ...ends];
}
