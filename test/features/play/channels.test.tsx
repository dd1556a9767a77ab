import { act, screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { take } from "#stores/conversation/actions";
import { currentTalk } from "#stores/conversation/state";
import { renderLampApp } from "../../support/lamp-app";
import { lampTalk, provideLamp } from "../../support/lamp-services";
import { lampStory, reply } from "../../support/lamp-story";
import { threadStory } from "../../support/thread-story";

const user = userEvent.setup();

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
});

describe("a public thread", () => {
  beforeEach(() => {
    provideLamp(threadStory);
  });

  test("tells who reads along and how they take it, and that nobody does once it is private", async () => {
    await renderLampApp(await lampTalk("alone"));
    await screen.findByRole("textbox", { name: "Write your public reply" });
    expect(screen.getByText("2 people are reading · Cloudy")).toBeVisible();
    expect(screen.queryByText(/in private messages/)).toBeNull();
    await act(async () => void (await take({ type: "choose", choice: "kind" })));
    expect(await screen.findByRole("textbox", { name: "Write your private message" })).toBeVisible();
    expect(screen.getByText(/From here on in private messages/)).toBeVisible();
    expect(screen.getByText("Nobody else is reading now")).toBeVisible();
  });

  test("what is new comes to the top, in public and in private", async () => {
    let top: Element | undefined;
    Element.prototype.scrollIntoView = function (this: Element) {
      top = this;
    };
    await renderLampApp(await lampTalk("alone"));
    await screen.findByRole("textbox");
    await act(async () => void (await take({ type: "choose", choice: "kind" })));
    expect(await screen.findByText("Thank you for asking.")).toBeVisible();
    expect(top).toHaveTextContent("Thank you for asking.");
    await act(async () => void (await take(reply({}, "Soon."))));
    expect(await screen.findByText("Soon.")).toBeVisible();
    expect(top?.previousElementSibling).toHaveTextContent("Soon.");
  });

  test("a template starts the reply, is told, and can be brought back and left again", async () => {
    await renderLampApp(await lampTalk("alone"));
    await screen.findByRole("textbox");
    await act(async () => void (await take({ type: "choose", choice: "kind" })));
    const box = await screen.findByRole("textbox", { name: "Write your private message" });
    expect(box).toHaveValue("Dear Mr Hill, your order is on its way.");
    expect(screen.getByText("A template: make it personal.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Back to the template" })).toBeNull();
    await user.type(box, " And a bulb.");
    await user.click(screen.getByRole("button", { name: "Back to the template" }));
    expect(box).toHaveValue("Dear Mr Hill, your order is on its way.");
    await user.click(screen.getByRole("button", { name: "Back to my words" }));
    expect(box).toHaveValue("Dear Mr Hill, your order is on its way. And a bulb.");
  });
});

describe("an email", () => {
  const email = lampStory.replace("channel: chat", "channel: email");
  const parts = () =>
    within(screen.getByRole("list", { name: "What your letter has so far" }))
      .getAllByRole("listitem")
      .map((part) => part.textContent);

  test("is written in a window that says to whom, about what, and what it has so far", async () => {
    provideLamp(email);
    await renderLampApp(await lampTalk("alone"));
    const box = await screen.findByRole("textbox", { name: "Write your email" });
    expect(screen.getByText("Subject").parentElement).toHaveTextContent("SubjectRe: The lamp");
    expect(parts()).toContain("What it is like for themnot yet");
    await user.type(box, "Dear Mr Hill,{Enter}how annoying that the lamp came broken.{Enter}Anna, Lighting");
    expect(parts()).toContain("A greetingfound");
    expect(parts()).toContain("A name at the endfound");
    await screen.findByText((_, element) => element?.textContent === "What it is like for themfound");
    expect(parts()).toContain("What I do, and by whennot yet");
  });

  test("has no hints in a check", async () => {
    provideLamp(email);
    await renderLampApp(await lampTalk("check"));
    await screen.findByRole("textbox", { name: "Write your email" });
    expect(screen.queryByRole("list", { name: "What your letter has so far" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Check myself" })).toBeNull();
  });

  test("that is a letter has a letterhead", async () => {
    provideLamp(`${email.replace("channel: email", "channel: email\nletter: true")}`);
    await renderLampApp(await lampTalk("alone"));
    await screen.findByRole("textbox", { name: "Write your letter" });
    expect(within(screen.getByRole("log")).getByText("Formal letter")).toBeVisible();
  });
});

describe("a chat", () => {
  test("shows that the customer waits, and how long", async () => {
    provideLamp();
    await renderLampApp(await lampTalk("alone"));
    expect(await screen.findByText("Waiting for your reply")).toBeVisible();
    await act(async () => void (await take({ type: "wait", minutes: 5 })));
    expect(screen.getByText("Waiting for 5 minutes")).toBeVisible();
    await act(async () => void (await take({ type: "choose", choice: "kind" })));
    expect(screen.getByText("Waiting for your reply")).toBeVisible();
  });
});

test("a draft can be checked by the five steps before it is sent, without a score and without sending it", async () => {
  provideLamp();
  await renderLampApp(await lampTalk("alone"));
  const check = await screen.findByRole("button", { name: "Check myself" });
  await user.type(screen.getByRole("textbox"), "How annoying. Thank you for telling us. I will send a new lamp today.");
  await user.click(check);
  const sheet = await screen.findByRole("dialog", { name: "Your reply in five steps" });
  const steps = within(sheet).getAllByRole("listitem");
  expect(steps).toHaveLength(5);
  expect(steps[0]).toHaveTextContent(/^Listen not yetSay the problem back/);
  expect(steps[2]).toHaveTextContent(/^Take action found“I will send/);
  expect(steps[3]).toHaveTextContent(/^Thank found“Thank you/);
  expect(currentTalk().inputs).toEqual([]);
});
