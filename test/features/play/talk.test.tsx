import { act, screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { currentTalk } from "#stores/conversation/state";
import { provideServices, services } from "#stores/services";
import { changeSettings } from "#stores/settings";
import { renderLampApp } from "../../support/lamp-app";
import { lampTalk, provideLamp } from "../../support/lamp-services";
import { threadStory } from "../../support/thread-story";

const user = userEvent.setup();
const good = "How annoying, and before the evening too. What is your order number? I will call you on Thursday.";

beforeEach(() => {
  provideLamp();
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
});

const box = () => screen.findByRole("textbox", { name: "Write your reply" });
const said = () =>
  within(screen.getByRole("log"))
    .getAllByRole("article")
    .map((line) => line.textContent);

describe("a conversation", () => {
  test("begins from its briefing", async () => {
    await renderLampApp("/play/lamp");
    expect(await screen.findByRole("heading", { level: 1, name: "The lamp" })).toBeVisible();
    expect(screen.getByText("Ask for the order number first.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Start the conversation" }));
    expect(await box()).toBeVisible();
    expect(said()).toHaveLength(1);
  });

  test("shows the reply, the customer's answer, and when it is kept", async () => {
    await renderLampApp(await lampTalk("alone"));
    await user.type(await box(), good);
    await user.click(screen.getByRole("button", { name: "Send" }));
    expect(await screen.findByText("And then?")).toBeVisible();
    expect(await screen.findByText("Kept on this device")).toBeVisible();
    expect(await box()).toHaveValue("");
  });

  test("sends by Enter in chat, and breaks the line with Shift", async () => {
    await renderLampApp(await lampTalk("alone"));
    await user.type(await box(), `${good}{Shift>}{Enter}{/Shift}Bye.{Enter}`);
    expect(await screen.findByText("And then?")).toBeVisible();
    expect(currentTalk().inputs[0]?.input).toMatchObject({ text: `${good}\nBye.` });
  });

  test("keeps the draft when it is left and opened again", async () => {
    const address = await lampTalk();
    const { unmount } = await renderLampApp(address);
    await user.type(await box(), "Half a thou");
    unmount();
    await renderLampApp(address);
    expect(await box()).toHaveValue("Half a thou");
  });

  test("that is not on this device is told", async () => {
    await renderLampApp("/talk/nowhere");
    expect(await screen.findByRole("heading", { level: 1, name: "This customer is not here" })).toBeVisible();
  });
});

describe("ready answers", () => {
  test("open only after an own try, and one is said in two steps", async () => {
    await renderLampApp(await lampTalk("alone"));
    await user.click(await screen.findByRole("button", { name: "Show ready answers" }));
    expect(screen.getByText(/Write your own try first/)).toBeVisible();
    await user.type(await box(), "I am sorry to read this.");
    await user.click(screen.getByRole("button", { name: "Show ready answers" }));
    const say = await screen.findByRole("button", { name: "Say this" });
    expect(say).toBeDisabled();
    await user.click(screen.getByRole("radio", { name: /How annoying, Mr Hill/ }));
    await user.click(say);
    expect(await screen.findByText("And then?")).toBeVisible();
    expect(currentTalk().inputs[0]?.input).toMatchObject({ type: "hint", draft: "I am sorry to read this." });
  });

  test("are not to be had in a check, nor are hints or a step back", async () => {
    await renderLampApp(await lampTalk("check"));
    await user.type(await box(), `${good}{Enter}`);
    await screen.findByText("And then?");
    for (const name of ["Show ready answers", "Hint", "Take my last reply back"]) {
      expect(screen.queryByRole("button", { name })).toBeNull();
    }
  });
});

describe("the coach", () => {
  test("makes one remark after a reply, and the reply can be said again", async () => {
    await renderLampApp(await lampTalk("coach"));
    await user.type(await box(), "Not my problem, calm down. What is your order number?{Enter}");
    expect(await screen.findByText("Look at this")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Say it again" }));
    expect(await box()).toHaveValue("Not my problem, calm down. What is your order number?");
    expect(currentTalk().play.turn).toBe("opening");
  });

  test("gives an example of what was not reached, from the story itself", async () => {
    await renderLampApp(await lampTalk("coach"));
    await user.type(await box(), "What is your order number? The lamp comes on Thursday.{Enter}");
    const coach = (await screen.findByText("Look at this")).parentElement as HTMLElement;
    expect(await within(coach).findByText(/a broken lamp on the very first evening/)).toBeVisible();
  });

  test("is silent when one plays alone", async () => {
    await renderLampApp(await lampTalk("alone"));
    await user.type(await box(), "Not my problem, calm down. What is your order number?{Enter}");
    await screen.findByText("And then?");
    expect(screen.queryByText("Look at this")).toBeNull();
  });

  test("waits with what comes late until no finger is on the page, so that nothing moves from under it", async () => {
    const { scorer } = services();
    let comes: () => void = () => undefined;
    const waits = new Promise<void>((resolve) => (comes = resolve));
    const answers: Promise<unknown>[] = [];
    const suggest: typeof scorer.suggest = (question) => {
      const answer = waits.then(() => scorer.suggest(question));
      answers.push(answer);
      return answer;
    };
    provideServices({ ...services(), scorer: { ...scorer, suggest } });
    await renderLampApp(await lampTalk("coach"));
    await user.type(await box(), "Not my problem, calm down. What is your order number?{Enter}");
    const line = await screen.findByText("And then?");
    await user.pointer({ keys: "[TouchA>]", target: line });
    await act(async () => {
      comes();
      await Promise.all(answers);
    });
    expect(answers).not.toEqual([]);
    expect(screen.queryByText("Look at this")).toBeNull();
    await user.pointer({ keys: "[/TouchA]", target: line });
    expect(await screen.findByText("Look at this")).toBeVisible();
  });

  test("says kindly that a reply was not understood, and the customer asks back", async () => {
    await renderLampApp(await lampTalk("coach"));
    await user.type(await box(), "asdf qwer zxcv{Enter}");
    expect(await screen.findByText("Sorry?")).toBeVisible();
    expect(screen.getByText(/does not count against you/)).toBeVisible();
  });
});

describe("giving", () => {
  test("in words alone is asked about once before it is sent", async () => {
    await renderLampApp(await lampTalk("alone"));
    await user.type(await box(), "Your order number, please? We will refund you in full and send a voucher.{Enter}");
    const dialog = await screen.findByRole("dialog", { name: "Do you mean to give something?" });
    await user.click(within(dialog).getAllByRole("button", { name: "Put it with my reply" })[0] as HTMLElement);
    await user.click(within(dialog).getByRole("button", { name: "Send" }));
    await screen.findByText("And then?");
    expect(currentTalk().play).toMatchObject({ gave: ["bulb"], spent: 4 });
  });

  test("shows the budget in money, and what needs the supervisor's word", async () => {
    await renderLampApp(await lampTalk("alone"));
    await box();
    await user.click(screen.getByRole("button", { name: "Give something" }));
    const sheet = await screen.findByRole("dialog", { name: "Give something" });
    expect(within(sheet).getByText("Left to give: £20")).toBeVisible();
    expect(within(sheet).getByText("Only with your supervisor's word")).toBeVisible();
  });

  test("the supervisor can be asked, and answers once", async () => {
    await renderLampApp(await lampTalk("alone"));
    await box();
    await user.click(screen.getByRole("button", { name: "Ask the supervisor" }));
    const sheet = await screen.findByRole("dialog", { name: "Ask the supervisor" });
    await user.click(within(sheet).getByRole("button", { name: "Ask the supervisor" }));
    expect(await screen.findByText("Send them a second lamp.")).toBeVisible();
  });
});

describe("a public thread", () => {
  beforeEach(() => {
    provideLamp(threadStory);
  });

  test("shows what bystanders write under the customer's words, by name", async () => {
    await renderLampApp(await lampTalk("alone"));
    await screen.findByRole("textbox");
    expect(said()[0]).toContain("The lamp is broken.");
    expect(said()[1]).toMatch(/Nina Cole.*Typical\./);
    expect(screen.getByText("Typical.")).toHaveAttribute("data-side", "bystander");
  });

  test("shows the customer's words as strongly as was chosen", async () => {
    changeSettings({ strength: "real" });
    await renderLampApp(await lampTalk("alone"));
    await screen.findByRole("textbox");
    expect(said()[0]).toContain("The damned lamp is broken.");
  });
});
