import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { Words } from "#ui/conversation/words";
import { MarkedText } from "#ui/text/marked-text";

test("a story's words are bound by the language that they are in, and marks stay where they were", () => {
  render(
    <>
      <Words side="customer" text="Jestem w domu i czekam" lang="pl" current />
      <MarkedText
        text="Jestem w domu i czekam"
        lang="pl"
        marks={[{ start: 9, end: 13, kind: "good", label: "good" }]}
      />
      <Words side="customer" text="What a w mess" lang={undefined} current />
    </>,
  );
  expect(screen.getAllByText(/Jestem/)[0]?.textContent).toBe("Jestem w\u00a0domu i\u00a0czekam");
  expect(document.querySelector("mark")?.lastChild?.textContent).toBe("domu");
  expect(screen.getByText(/What/).textContent).toBe("What a w mess");
});
