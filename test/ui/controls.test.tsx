import { fireEvent, render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { useState } from "preact/hooks";
import { describe, expect, test, vi } from "vitest";
import { Button } from "#ui/controls/button";
import { IconButton } from "#ui/controls/icon-button";
import { RadioCards } from "#ui/controls/radio-cards";
import { Segmented } from "#ui/controls/segmented";
import { Select } from "#ui/controls/select";
import { StarRating, Stars } from "#ui/controls/star-rating";
import { TextArea } from "#ui/controls/text-area";
import { TextField } from "#ui/controls/text-field";
import { Toggle } from "#ui/controls/toggle";

const user = userEvent.setup();

describe("buttons", () => {
  test("a busy button keeps the focus and does nothing", async () => {
    const onClick = vi.fn();
    render(
      <Button busy onClick={onClick}>
        Send
      </Button>,
    );
    await user.click(screen.getByRole("button", { name: "Send" }));
    expect(onClick).not.toHaveBeenCalled();
    expect(screen.getByRole("button")).toHaveFocus();
  });

  test("an icon button is known by its label", async () => {
    const onClick = vi.fn();
    render(<IconButton icon="hint" label="Hint" onClick={onClick} />);
    await user.click(screen.getByRole("button", { name: "Hint" }));
    expect(onClick).toHaveBeenCalledOnce();
  });
});

describe("text", () => {
  test("label, hint and error belong to the field", () => {
    render(<TextField label="Name" hint="As on the badge" error="Too short" value="A" onChange={vi.fn()} />);
    const field = screen.getByRole("textbox", { name: "Name" });
    expect(field).toHaveAccessibleDescription("As on the badge Too short");
    expect(field).toBeInvalid();
  });

  test("what is typed is handed out", () => {
    const onChange = vi.fn();
    render(<TextArea label="Reply" value="" onChange={onChange} />);
    fireEvent.input(screen.getByRole("textbox", { name: "Reply" }), { target: { value: "Dzień dobry" } });
    expect(onChange).toHaveBeenCalledWith("Dzień dobry");
  });
});

describe("Enter in a text area", () => {
  function press(event: object) {
    const onEnter = vi.fn();
    render(<TextArea label="Reply" value="好" onChange={vi.fn()} onEnter={onEnter} />);
    const passed = fireEvent.keyDown(screen.getByRole("textbox"), { key: "Enter", ...event });
    return { sent: onEnter.mock.calls.length === 1, passed };
  }

  test("sends, and adds no line", () => expect(press({})).toEqual({ sent: true, passed: false }));
  test("with Shift breaks the line", () => expect(press({ shiftKey: true })).toEqual({ sent: false, passed: true }));
  test("belongs to an input method that composes", () =>
    expect(press({ isComposing: true })).toEqual({ sent: false, passed: true }));
  test("belongs to it in Safari, too", () => expect(press({ keyCode: 229 })).toEqual({ sent: false, passed: true }));
});

describe("choices", () => {
  const options = [
    { value: "sorry", label: "I am sorry." },
    { value: "calm", label: "Calm down." },
  ];

  test("a card is chosen by pointer", async () => {
    const onChange = vi.fn();
    render(<RadioCards label="Your reply" value={null} options={options} onChange={onChange} />);
    expect(screen.getByRole("group", { name: "Your reply" })).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "I am sorry." }));
    expect(onChange).toHaveBeenCalledWith("sorry");
  });

  test("two groups on a screen do not share their choice", () => {
    render(
      <>
        <Segmented label="One" value="sorry" options={options} onChange={vi.fn()} />
        <Segmented label="Two" value="calm" options={options} onChange={vi.fn()} />
      </>,
    );
    const chosen = screen.getAllByRole("radio", { checked: true });
    expect(chosen).toHaveLength(2);
    expect(new Set(chosen.map((radio) => radio.getAttribute("name"))).size).toBe(2);
  });

  test("a select hands out the value and marks foreign words", async () => {
    const onChange = vi.fn();
    const languages = [
      { value: "en", label: "English", lang: "en" },
      { value: "zh-Hans", label: "中文", lang: "zh-Hans" },
    ];
    render(<Select label="Language" value="en" options={languages} onChange={onChange} />);
    await user.selectOptions(screen.getByRole("combobox", { name: "Language" }), "zh-Hans");
    expect(onChange).toHaveBeenCalledWith("zh-Hans");
    expect(screen.getByRole("option", { name: "中文" })).toHaveAttribute("lang", "zh-Hans");
  });

  test("a toggle is a switch with its note", async () => {
    const onChange = vi.fn();
    render(<Toggle label="Clock" note="Stops when you look away" checked={false} onChange={onChange} />);
    const toggle = screen.getByRole("switch", { name: "Clock" });
    expect(toggle).toHaveAccessibleDescription("Stops when you look away");
    await user.click(toggle);
    expect(onChange).toHaveBeenCalledWith(true);
  });
});

describe("stars", () => {
  const nameOf = (stars: number) => `${stars} of 5`;

  test("a rating is given and named in words", async () => {
    function Rated() {
      const [value, setValue] = useState<number | null>(null);
      return <StarRating label="How did it go?" value={value} nameOf={nameOf} onChange={setValue} />;
    }
    render(<Rated />);
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
    await user.click(screen.getByRole("radio", { name: "4 of 5" }));
    expect(screen.getByRole("radio", { checked: true })).toHaveAccessibleName("4 of 5");
  });

  test("a rating shown is one picture", () => {
    render(<Stars value={3} label="3 of 5" />);
    expect(screen.getByRole("img", { name: "3 of 5" })).toBeInTheDocument();
  });
});
