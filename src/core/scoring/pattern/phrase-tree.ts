import type { Token } from "#core/scoring/text/reading";

/** Many fixed phrases, read off together from one place. */
export class PhraseTree {
  private readonly next = new Map<string, PhraseTree>();
  private ends = false;

  add(words: readonly string[], from = 0): void {
    const word = words[from];
    if (word === undefined) {
      this.ends = true;
      return;
    }
    const branch = this.next.get(word) ?? new PhraseTree();
    this.next.set(word, branch);
    branch.add(words, from + 1);
  }

  /** The places at which phrases end that begin at `at`. */
  endsFrom(tokens: readonly Token[], at: number, to: number): number[] {
    const ends: number[] = [];
    let branch: PhraseTree | undefined = this;
    for (let place = at; place < to && branch; place++) {
      branch = branch.next.get(tokens[place]?.text ?? "");
      if (branch?.ends) ends.push(place + 1);
    }
    return ends;
  }
}
