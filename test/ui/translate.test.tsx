import { render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { useState } from "preact/hooks";
import { expect, test } from "vitest";
import { Translation, useTranslate } from "#ui/translate";
import { renderWithTexts } from "../support/render";

function Probe() {
  const translate = useTranslate();
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {translate("language.name")} {count}
    </button>
  );
}

test("a language at hand is shown at once", async () => {
  await renderWithTexts(<Probe />, "pl");
  expect(screen.getByRole("button")).toHaveTextContent("Polski 0");
  expect(document.documentElement.lang).toBe("pl");
});

test("changing the language keeps what is inside", async () => {
  const view = render(<Translation language="en" children={<Probe />} />);
  await userEvent.click(await screen.findByRole("button", { name: "English 0" }));
  view.rerender(<Translation language="zh-Hans" children={<Probe />} />);
  expect(await screen.findByRole("button", { name: "简体中文 1" })).toBeVisible();
  expect(document.documentElement.lang).toBe("zh-Hans");
});
