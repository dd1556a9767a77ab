import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";

/** The least that React makes of a conversation: a line, a place to write, a button that adds the next line. */
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
      createElement("textarea"),
      createElement("button", { type: "button", onClick: () => setLines(lines + 1) }, "Say it"),
    ),
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(createElement(BareTalk));
