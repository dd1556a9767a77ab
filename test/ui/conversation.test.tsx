import { render, screen } from "@testing-library/preact";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { channels } from "#core/service/channels";
import { Bubble } from "#ui/conversation/bubble";
import { CustomerSky } from "#ui/conversation/customer-sky";
import { initials, tintOf } from "#ui/conversation/initials";
import { Transcript } from "#ui/conversation/transcript";

describe("initials", () => {
  test.each([
    ["Halina Wrzesińska", "HW"],
    ["王秀英", "王"],
    ["Анна Петровна Ким", "АК"],
    ["łukasz", "Ł"],
    ["  ", ""],
    ["🙂 Kot", "🙂K"],
  ])("%s is %s", (name, letters) => {
    expect(initials(name)).toBe(letters);
  });

  test("a name keeps its tint", () => {
    expect(tintOf("王秀英")).toBe(tintOf("王秀英"));
  });
});

describe.each(channels)("in %s", (channel) => {
  test("a line shows who speaks and the words as text, in their language", () => {
    render(<Bubble channel={channel} side="customer" name="王秀英" text={"<i>你好</i>\n我要退货"} lang="zh-Hans" />);
    expect(screen.getByRole("article")).toHaveTextContent("王秀英");
    expect(screen.getByText(/<i>你好<\/i>/)).toHaveAttribute("lang", "zh-Hans");
  });

  test("what nobody says has no speaker", () => {
    render(<Bubble channel={channel} side="system" name="" text="Two days pass." />);
    expect(screen.getByText("Two days pass.")).toBeVisible();
    expect(screen.queryByRole("article")).toBeNull();
  });
});

test("a letter has its header, a public post its handle", () => {
  const letter = { subject: "Pralka", to: "Pomoc", fromLabel: "Od:", toLabel: "Do:" };
  render(
    <>
      <Bubble channel="email" side="customer" name="Halina" text="…" letter={letter} />
      <Bubble channel="social" side="bystander" name="Zofia" handle="@zk" text="…" />
    </>,
  );
  const [mail, post] = screen.getAllByRole("article");
  expect(mail).toHaveTextContent(/Pralka.*Od: Halina.*Do: Pomoc/);
  expect(post).toHaveTextContent("@zk");
});

describe("Transcript", () => {
  const scroll = vi.fn();
  const talk = (lines: string[]) => (
    <Transcript label="Conversation" parts={lines.length} newFrom={lines.length - 1}>
      {lines.map((line) => (
        <Bubble key={line} channel="chat" side="customer" name="Halina" text={line} />
      ))}
    </Transcript>
  );

  beforeEach(() => {
    scroll.mockClear();
    Element.prototype.scrollIntoView = scroll;
  });

  test("is a log that reads out additions only", () => {
    render(talk(["One"]));
    const log = screen.getByRole("log", { name: "Conversation" });
    expect(log).toHaveAttribute("aria-live", "polite");
    expect(log).toHaveAttribute("aria-relevant", "additions");
  });

  test("keeps the lines that were there, so that they are not read again", () => {
    const { rerender } = render(talk(["One"]));
    const before = screen.getByText("One");
    rerender(talk(["One", "Two"]));
    expect(screen.getByText("One")).toBe(before);
  });

  test("brings a new line into view, and moves for nothing else", () => {
    const { rerender } = render(talk(["One"]));
    scroll.mockClear();
    rerender(talk(["One"]));
    expect(scroll).not.toHaveBeenCalled();
    rerender(talk(["One", "Two"]));
    expect(scroll.mock.contexts).toEqual([screen.getAllByRole("article")[1]]);
  });
});

test("the customer's sky names the customer and says the mood", () => {
  render(<CustomerSky name="Halina" mood={8} label="Mood" word="Glad" />);
  expect(screen.getByRole("heading", { name: "Halina" })).toBeVisible();
  expect(screen.getByRole("meter", { name: "Mood" })).toHaveAttribute("aria-valuetext", "Glad");
});
