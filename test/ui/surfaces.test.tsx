import { fireEvent, render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { useState } from "preact/hooks";
import { expect, test, vi } from "vitest";
import { Button } from "#ui/controls/button";
import { Dialog } from "#ui/surfaces/dialog";
import { Disclosure } from "#ui/surfaces/disclosure";
import { Meter } from "#ui/surfaces/meter";
import { Notice } from "#ui/surfaces/notice";
import { Sheet } from "#ui/surfaces/sheet";
import { Skeleton } from "#ui/surfaces/skeleton";

const user = userEvent.setup();

function Opened({ as: Surface }: { as: typeof Dialog }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open</Button>
      <Surface open={open} onClose={() => setOpen(false)} title="Give something" closeLabel="Close">
        <p>Inside</p>
      </Surface>
    </>
  );
}

test.each([
  ["dialog", Dialog],
  ["sheet", Sheet],
])("a %s closes by its cross and gives the focus back", async (_, surface) => {
  render(<Opened as={surface} />);
  expect(screen.queryByRole("dialog")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Open" }));
  expect(screen.getByRole("dialog", { name: "Give something" })).toHaveAttribute("open");
  expect(screen.getByRole("heading", { name: "Give something" })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.getByRole("button", { name: "Open" })).toHaveFocus();
});

test("the focus starts where a dialog wants it", () => {
  render(
    <Dialog open onClose={vi.fn()} title="Sure?" closeLabel="Close">
      <Button data-focus-first="">Stay</Button>
    </Dialog>,
  );
  expect(screen.getByRole("button", { name: "Stay" })).toHaveFocus();
});

test("Escape and the veil ask to close, a press inside does not", () => {
  const onClose = vi.fn();
  render(
    <Dialog open onClose={onClose} title="Sure?" closeLabel="Close">
      <p>Inside</p>
    </Dialog>,
  );
  fireEvent.click(screen.getByText("Inside"));
  expect(onClose).not.toHaveBeenCalled();
  fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
  fireEvent.click(screen.getByRole("dialog"));
  expect(onClose).toHaveBeenCalledTimes(2);
});

test("a meter says its value in words and stays within its bounds", () => {
  render(<Meter label="Budget" value={12} max={10} text="12 of 10" />);
  const meter = screen.getByRole("meter", { name: "Budget" });
  expect(meter).toHaveAttribute("aria-valuetext", "12 of 10");
  expect(meter.style.getPropertyValue("--share")).toBe("1");
});

test("a notice that appears is announced, one that was there is not", () => {
  render(
    <>
      <Notice kind="error" live="alert" title="Not saved" />
      <Notice title="Good to know" />
    </>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent("Not saved");
  expect(screen.queryByRole("status")).toBeNull();
});

test("a disclosure starts closed unless told", () => {
  render(
    <>
      <Disclosure summary="Why?">Because.</Disclosure>
      <Disclosure summary="How?" startOpen>
        Like this.
      </Disclosure>
    </>,
  );
  expect(screen.getByText("Because.")).not.toBeVisible();
  expect(screen.getByText("Like this.")).toBeVisible();
});

test("waiting is told in words", () => {
  render(<Skeleton label="Loading the customers" />);
  expect(screen.getByRole("status")).toHaveTextContent("Loading the customers");
});
