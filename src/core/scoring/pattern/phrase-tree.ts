import type { Token } from "#core/scoring/text/reading";

const nowhere: readonly number[] = [];

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
  endsFrom(tokens: readonly Token[], at: number, to: number): readonly number[] {
    let ends: number[] | undefined;
    let branch: PhraseTree | undefined = this;
    for (let place = at; place < to; place++) {
      branch = branch.next.get((tokens[place] as Token).text);
      if (!branch) break;
      if (branch.ends) ends = ends ? [...ends, place + 1] : [place + 1];
    }
    return ends ?? nowhere;
  }
}
