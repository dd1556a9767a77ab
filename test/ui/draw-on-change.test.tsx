import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { drawOnChange } from "#ui/base/draw-on-change";

test("a row is drawn anew where one of its props is another one, has come or has gone, and else never", () => {
  let drawn = 0;
  const Row = drawOnChange(({ text, mark }: { text: string; mark?: string }) => {
    drawn++;
    return (
      <p>
        {text}
        {mark}
      </p>
    );
  });
  const { rerender } = render(<Row text="one" />);
  rerender(<Row text="one" />);
  expect(drawn).toBe(1);
  rerender(<Row text="two" />);
  expect(screen.getByText("two")).toBeTruthy();
  rerender(<Row text="two" mark="!" />);
  expect(screen.getByText("two!")).toBeTruthy();
  rerender(<Row text="two" />);
  expect(screen.getByText("two")).toBeTruthy();
  expect(drawn).toBe(4);
});
