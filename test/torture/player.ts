import { expect } from "@playwright/test";
import { fill } from "#core/dialogue/texts";
import { type Story, samplesAt } from "../e2e/stories";
import type { Trainee } from "../e2e/trainee";
import { numbered, ownLines, type Shown, sessionOf, shownNow } from "./kept";

/** Somebody who plays on and on, knows what was shown as kept, and what may have happened since. */
export class Player {
  /** The conversation under way; "" before one was begun. */
  session = "";
  /** What its replies may be when it is opened again: as last shown to be kept, or as what was done since would leave them. */
  #possible: (readonly number[])[] = [[]];
  #count = 0;
  /** Conversations that were shown to be over and kept. */
  readonly finished: string[] = [];
  /** How many replies were shown to be kept. */
  readonly kept = new Set<number>();

  constructor(
    readonly trainee: Trainee,
    private readonly stories: readonly Story[],
    private readonly chance: () => number,
  ) {}

  /** What the page has reported as kept. */
  onKept({ session, replies }: Shown): void {
    for (const reply of replies) if (reply > 0) this.kept.add(reply);
    if (session === this.session) {
      // The report may come late, when more was done on top of it.
      const at = this.#possible.findIndex((state) => String(state) === String(replies));
      this.#possible = at < 0 ? [replies] : this.#possible.slice(at);
    }
    this.#heard();
  }

  #heard: () => void = () => undefined;

  /** Resolves once so many more replies were shown to be kept. */
  async untilKept(more: number): Promise<void> {
    const wanted = this.kept.size + more;
    while (this.kept.size < wanted) await new Promise<void>((heard) => (this.#heard = heard));
  }

  /** Opens the app anew, and sees that nothing is lost and nothing is there twice. */
  async check(): Promise<void> {
    const { trainee } = this;
    if (this.session === "" || this.chance() < 0.25) {
      await trainee.goTo("/");
      await expect(trainee.page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(trainee.page.getByRole("complementary", { name: trainee.words("shell.notices") })).toHaveCount(0);
    }
    if (this.session === "") return;
    await trainee.goTo(`/talk/${this.session}`);
    await expect(trainee.lines.first()).toBeVisible({ timeout: 30_000 });
    const { replies } = await shownNow(trainee.page);
    expect(this.#possible, `the replies of ${this.session} as they were shown to be kept`).toContainEqual(replies);
    this.#possible = [replies];
  }

  /** Plays until something ends it from outside. */
  async play(): Promise<void> {
    for (;;) {
      await this.beginUnlessTalking();
      const standing = await this.trainee.standing();
      if ("ending" in standing) await this.#finish();
      else if (this.#last.length > 0 && this.chance() < 0.25) await this.#stepBack();
      else await this.#reply(standing.turn);
    }
  }

  get #last(): readonly number[] {
    return this.#possible.at(-1) ?? [];
  }

  /** Begins a conversation where none is under way. */
  async beginUnlessTalking(): Promise<void> {
    if (this.session !== "") return;
    const { trainee, stories, chance } = this;
    const story = stories[Math.floor(chance() * stories.length)] as Story;
    await trainee.meet(story, chance() < 0.5 ? "alone" : "coach");
    this.#possible = [[]];
    this.session = sessionOf(trainee.page);
  }

  async #finish(): Promise<void> {
    const { session, trainee } = this;
    await expect(trainee.link("talk.debrief")).toBeVisible();
    this.finished.push(session);
    this.session = "";
  }

  async #stepBack(): Promise<void> {
    const { page } = this.trainee;
    const back = this.#last.slice(0, -1);
    this.#possible.push(back);
    await this.trainee.press(this.trainee.button("talk.undo"));
    await expect(ownLines(page)).toHaveCount(back.length);
    if (back.length > 0) await expect(page.getByRole("log")).toContainText(this.trainee.words("talk.saved"));
  }

  async #reply(turn: string): Promise<void> {
    const { trainee, chance } = this;
    const samples = samplesAt(trainee.telling, turn);
    const sample = samples[Math.floor(chance() * samples.length)];
    if (!sample) {
      this.#possible.push([...this.#last, 0]);
      return trainee.pick(trainee.bestChoice(turn));
    }
    const number = ++this.#count;
    const text = numbered(fill(trainee.telling, sample.text), number);
    if (chance() < 0.3) await trainee.box.pressSequentially(text.slice(0, 30));
    this.#possible.push([...this.#last, number]);
    await trainee.say(text);
  }
}
