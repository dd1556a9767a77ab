import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { lineIds } from "#core/dialogue/line-ids";
import { fill, type Sample, type Telling, tell } from "#core/dialogue/texts";
import type { Turn } from "#core/dialogue/turn";
import type { Mode } from "#core/service/scenario-terms";
import type { Words } from "#i18n/translator";
import { choicesAt, factValues, flat, type Story, samplesAt } from "./stories";

/** What the customer's last words are: the opening of a turn, a question back, or the end. */
export type Standing = { readonly turn: string; readonly askedBack: boolean } | { readonly ending: string };

/** What the trainee said in a turn. */
export interface Said {
  readonly turn: string;
  readonly text: string;
}

/**
 * Somebody at the app, who finds things by what they are called and knows the story only from what the screen shows.
 * On a touch screen every press is a tap.
 */
export class Trainee {
  /** All that was said in the conversation, in order. */
  said: readonly Said[] = [];
  /** What of it was understood. */
  understood: readonly Said[] = [];
  /** Whether the device takes what is said: then every reply shows that it is kept. */
  keeps = true;
  #telling: Telling | undefined;
  #turn = "";
  #mode: Mode = "coach";
  /** Samples said in this turn: one that was not understood is not said again. */
  #tried: string[] = [];

  /**
   * @param page the page in view; another one takes its place where the first was closed or killed
   * @param home where the app is, relative to the tests' base address
   */
  constructor(
    public page: Page,
    readonly words: Words,
    readonly touch: boolean,
    readonly home = "./",
  ) {}

  /** The story under way, in the variant that its briefing showed. */
  get telling(): Telling {
    if (!this.#telling) throw new Error("no briefing was read yet");
    return this.#telling;
  }

  get log(): Locator {
    return this.page.getByRole("log", { name: this.words("talk.transcript") });
  }

  /** Everything said so far, one by one. */
  get lines(): Locator {
    return this.log.getByRole("article");
  }

  get box(): Locator {
    const { channel, letter } = this.telling.scenario;
    const named = (name: string) => this.page.getByRole("textbox", { name, exact: true });
    return named(this.words(letter ? "talk.write.letter" : `talk.write.${channel}`)).or(
      named(this.words("talk.write.private")),
    );
  }

  get sendButton(): Locator {
    return this.button("talk.send");
  }

  /** The choices of a turn, with their question. */
  get choices(): Locator {
    return this.page.getByRole("group", { name: this.words("talk.choose") });
  }

  /** The customer's mood as the meter has it. */
  async mood(): Promise<string | null> {
    return this.page.getByRole("meter", { name: this.words("mood.label") }).getAttribute("aria-valuenow");
  }

  /** The question about compensation in words. */
  get wordsOnly(): Locator {
    return this.page.getByRole("dialog", { name: this.words("talk.words.title") });
  }

  button(key: Parameters<Words>[0], within: Page | Locator = this.page): Locator {
    return within.getByRole("button", { name: this.words(key), exact: true });
  }

  link(key: Parameters<Words>[0]): Locator {
    return this.page.getByRole("link", { name: this.words(key), exact: true });
  }

  heading(key: Parameters<Words>[0]): Locator {
    return this.page.getByRole("heading", { name: this.words(key), exact: true });
  }

  /** The part of a page under a heading. */
  section(key: Parameters<Words>[0]): Locator {
    return this.page.locator("section").filter({ has: this.heading(key) });
  }

  async press(target: Locator): Promise<void> {
    await (this.touch ? target.tap() : target.click());
  }

  /** Opens what is folded away under these words. */
  async unfold(summary: string, within: Page | Locator = this.page): Promise<Locator> {
    const folded = within.getByRole("group").filter({ has: this.page.getByText(summary, { exact: true }) });
    const one = folded.last();
    await this.press(one.getByText(summary, { exact: true }).first());
    await expect(one).toHaveAttribute("open");
    return one;
  }

  /** Opens an address of the app. */
  async goTo(address: string): Promise<void> {
    await this.page.goto(`${this.home}#${address}`);
  }

  /** Reads a briefing that is on the screen, and sees which variant it is. */
  async readBriefing(story: Story): Promise<void> {
    await expect(this.heading("play.briefing.case")).toBeVisible();
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(story.texts.lines[lineIds.title] as string);
    const shown = flat((await this.page.getByRole("main").textContent()) ?? "");
    const variant = story.scenario.variants.find((one) => {
      const telling: Telling = { ...story, variant: one, gender: "f" };
      const brief = one.briefing ? [tell(telling, lineIds.variantBriefing(one.id))] : [];
      return [...factValues(story, one), ...brief].every((text) => shown.includes(flat(text)));
    });
    if (!variant) throw new Error(`the briefing of "${story.scenario.id}" shows no variant's facts`);
    this.#telling = { ...story, variant, gender: "f" };
  }

  /** From a briefing into the conversation. */
  async start(story: Story, mode: Mode = "coach"): Promise<void> {
    await this.readBriefing(story);
    const modes = this.page.getByRole("group", { name: this.words("play.briefing.mode") });
    await modes.getByRole("radio", { name: this.words(`mode.${mode}`) }).check();
    await this.press(this.button("play.briefing.start").or(this.button("play.briefing.fresh")));
    await expect(this.lines).toHaveCount(1);
    this.#mode = mode;
    this.said = [];
    this.understood = [];
  }

  /** From an address straight into a conversation, in the story's language. */
  async meet(story: Story, mode?: Mode): Promise<void> {
    const { language } = story.texts;
    await this.goTo(`/play/${story.scenario.id}${language === this.words.language ? "" : `?lang=${language}`}`);
    await this.start(story, mode);
  }

  /** The same story told in another language, after the conversation's language was changed. */
  speak(story: Story): void {
    this.#telling = { ...this.telling, ...story };
  }

  /** Where the conversation stands, by the customer's last words. */
  async standing(): Promise<Standing> {
    const id = await this.lastLine();
    const [, kind, name = ""] = /^(turns|endings|customer)\.(\w+)/u.exec(id) ?? [];
    if (kind === "endings") return { ending: name };
    if (kind === "turns" && name !== this.#turn) this.#tried = [];
    if (kind === "turns") this.#turn = name;
    return { turn: this.#turn, askedBack: kind === "customer" };
  }

  /** The id of the customer's last line. */
  async lastLine(): Promise<string> {
    return this.lineIn((await this.lines.last().textContent()) ?? "");
  }

  /** The id of the line of the story that opens a turn, asks back or ends, and is found in what is shown. */
  lineIn(shown: string): string {
    const ids = Object.keys(this.telling.texts.lines).filter((id) => {
      const opens = /^(turns\.\w+\.says|endings\.\w+\.says$|customer\.asks_back)/u.test(id);
      return opens && flat(shown).includes(flat(tell(this.telling, id)));
    });
    const [longest] = ids.sort((left, right) => tell(this.telling, right).length - tell(this.telling, left).length);
    if (longest === undefined) throw new Error(`not a line that opens a turn: ${shown}`);
    return longest;
  }

  /** Says something in own words, and waits until it is kept. */
  async say(text: string): Promise<void> {
    await this.box.fill(text);
    await this.sendAs(text, () => this.press(this.sendButton));
  }

  /** Sends by what is given, and waits until it is kept. */
  async sendAs(text: string, send: () => Promise<void>): Promise<void> {
    await this.expectKept(await this.sendAnyhow(send), text);
  }

  /** Sends by what is given; what is asked about is sent as it is. The line that comes of it. */
  async sendAnyhow(send: () => Promise<void>): Promise<Locator> {
    const before = await this.lines.count();
    await send();
    const arrived = this.lines.nth(before);
    await expect(arrived.or(this.wordsOnly).first()).toBeVisible();
    if (await this.wordsOnly.isVisible()) await this.press(this.button("talk.words.send", this.wordsOnly));
    return arrived;
  }

  /** Picks a ready answer that is on the screen, and says it. */
  async pick(text: string): Promise<void> {
    const before = await this.lines.count();
    await this.choices.getByRole("radio", { name: text, exact: true }).check();
    await this.press(this.button("talk.say"));
    await this.expectKept(this.lines.nth(before), text);
  }

  private async expectKept(line: Locator, text: string): Promise<void> {
    await expect(line).toContainText(text);
    if (this.keeps) await expect(line).toContainText(this.words("talk.saved"));
    this.said = [...this.said, { turn: this.#turn, text }];
  }

  /** A good reply of the story for a turn, as it would be typed; what goes with it is put with it first. */
  async sayGood(turn: string): Promise<void> {
    const sample = samplesAt(this.telling, turn).find(({ key }) => !this.#tried.includes(key));
    if (!sample) return this.say(this.bestChoice(turn));
    this.#tried.push(sample.key);
    await this.attach(sample);
    await this.say(fill(this.telling, sample.text));
  }

  /** The words of the best ready answer of a turn. */
  bestChoice(turn: string): string {
    const [best] = choicesAt(this.telling, turn);
    if (!best) throw new Error(`turn "${turn}" has neither samples nor choices`);
    return tell(this.telling, lineIds.choice(turn, best.id));
  }

  /** Puts with the reply what a sample gives, as far as it was not given before. */
  async attach({ gives }: Pick<Sample, "gives">): Promise<void> {
    const { supervisor } = this.telling.scenario.authority;
    for (const id of gives) {
      const label = tell(this.telling, lineIds.allowance(id));
      if (supervisor?.allows.includes(id)) await this.askSupervisor();
      await this.press(this.button("talk.give"));
      const sheet = this.page.getByRole("dialog", { name: this.words("talk.give") });
      const item = sheet.getByRole("listitem").filter({ hasText: label });
      await expect(item).toBeVisible();
      // What was given before, or is with the reply already, stays as it is.
      const attach = this.button("talk.give.attach", item);
      if (await attach.isVisible()) await this.press(attach);
      await this.press(this.button("talk.close", sheet));
      await expect(sheet).toHaveCount(0);
    }
  }

  private async askSupervisor(): Promise<void> {
    await this.press(this.button("talk.ask"));
    const sheet = this.page.getByRole("dialog", { name: this.words("talk.ask") });
    await expect(sheet).toBeVisible();
    const ask = this.button("talk.ask", sheet);
    await this.press((await ask.isVisible()) ? ask : this.button("talk.close", sheet));
    await expect(this.log).toContainText(tell(this.telling, lineIds.supervisor));
  }

  /**
   * Answers the turn that is on the screen.
   * @param choosing take a ready answer wherever there is one; otherwise only where nothing else is taken
   */
  async answer(choosing = false): Promise<Standing> {
    const standing = await this.standing();
    if ("ending" in standing) throw new Error("the conversation is over");
    const turn = this.telling.scenario.turns[standing.turn] as Turn;
    const inWords = turn.freeText || this.#mode === "check";
    if (inWords && !(choosing && turn.choices.length > 0)) await this.sayGood(standing.turn);
    else {
      if (inWords) await this.openChoices(standing.turn);
      await this.pick(this.bestChoice(standing.turn));
    }
    const after = await this.standing();
    if ("ending" in after || !after.askedBack) this.understood = [...this.understood, ...this.said.slice(-1)];
    return after;
  }

  /** Opens the ready answers of a turn that takes own words: after an own try. */
  private async openChoices(turn: string): Promise<void> {
    const [sample] = samplesAt(this.telling, turn);
    if (sample) await this.box.fill(fill(this.telling, sample.text));
    await this.press(this.button("talk.choices.open"));
    await expect(this.choices).toBeVisible();
  }

  /**
   * Answers until the customer has gone.
   * @param onTurn looks at the screen after each answer
   */
  async goOn(choosing = false, onTurn: (standing: Standing) => Promise<void> = async () => undefined): Promise<void> {
    for (let standing = await this.standing(); !("ending" in standing); ) {
      standing = await this.answer(choosing);
      await onTurn(standing);
    }
    await expect(
      this.page.getByText(this.words(this.keeps ? "talk.over" : "talk.over.notKept"), { exact: true }),
    ).toBeVisible();
  }
}
