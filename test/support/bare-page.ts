import { createElement, render } from "preact";
import { useState } from "preact/hooks";

/** The least that Preact makes of a conversation: a line, a place to write, a button that adds the next line. */
function BareTalk() {
  const [lines, setLines] = useState(1);
  return createElement(
    "div",
    null,
    createElement(
      "div",
      { role: "log" },
      Array.from({ length: lines }, (_, line) =>
        createElement("article", { key: line, "data-side": "customer" }, line),
      ),
    ),
    createElement(
      "div",
      { role: "group" },
      createElement("textarea", null),
      createElement("button", { type: "button", onClick: () => setLines(lines + 1) }, "Say it"),
    ),
  );
}

const root = document.getElementById("root");
if (root) render(createElement(BareTalk, null), root);
