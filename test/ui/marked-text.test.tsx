import { render, screen } from "@testing-library/preact";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MarkedText } from "#ui/text/marked-text";
import { type Mark, segmentsOf } from "#ui/text/segments";

const text = "I am sorry. You will have it by Friday.";
const mark = (start: number, end: number, kind: Mark["kind"] = "good", label: string = kind): Mark => {
  return { start, end, kind, label };
};

describe("segments", () => {
  const pieces = (marks: Mark[]) =>
    segmentsOf(text, marks)
      .filter((segment) => segment.marks.length > 0)
      .map((segment) => [segment.text, ...segment.marks.map((each) => each.kind)]);

  test("a text without marks is one piece", () => {
    expect(segmentsOf(text, [])).toEqual([{ start: 0, text, marks: [] }]);
  });

  test("an empty text is none", () => {
    expect(segmentsOf("", [mark(0, 4)])).toEqual([]);
  });

  test("a mark within another cuts it, and the narrower one comes first", () => {
    expect(pieces([mark(0, 10), mark(5, 10, "poor")])).toEqual([
      ["I am ", "good"],
      ["sorry", "poor", "good"],
    ]);
  });

  test("marks that overlap share the middle", () => {
    expect(pieces([mark(0, 5), mark(2, 10, "poor")]).map(([piece]) => piece)).toEqual(["I ", "am ", "sorry"]);
  });

  test("what lies outside the text is trimmed or dropped", () => {
    expect(pieces([mark(-5, 1), mark(38, 99, "fact"), mark(8, 3), mark(50, 60), mark(Number.NaN, 0)])).toEqual([
      ["I", "good"],
      [".", "fact"],
    ]);
  });

  test("an emoji is never cut in two", () => {
    expect(segmentsOf("ok 🙂!", [mark(4, 6)]).map((segment) => segment.text)).toEqual(["ok ", "🙂!"]);
  });

  test("any marks leave the text whole", () => {
    const marks = fc.array(fc.tuple(fc.integer({ min: -5, max: 30 }), fc.integer({ min: -5, max: 30 })));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), marks, (any, places) => {
        const segments = segmentsOf(
          any,
          places.map(([start, end]) => mark(start, end)),
        );
        expect(segments.map((segment) => segment.text).join("")).toBe(any);
      }),
    );
  });
});

describe("MarkedText", () => {
  test("says before each stretch what kind it is, and shows a sign", () => {
    render(<MarkedText text={text} marks={[mark(0, 10, "good", "apology"), mark(32, 38, "fact", "date told")]} />);
    const marked = screen.getAllByRole("mark");
    expect(marked[0]).toHaveTextContent("[apology:] ✓");
    expect(marked[0]).toHaveTextContent("I am sorry");
    expect(marked[1]).toHaveTextContent("[date told:] ◆");
  });

  test("a mark that is cut names itself once", () => {
    render(<MarkedText text={text} marks={[mark(0, 20, "good", "apology"), mark(5, 10, "poor", "stock phrase")]} />);
    expect(screen.getAllByText("[apology:]")).toHaveLength(1);
    expect(screen.getAllByText("[stock phrase:]")).toHaveLength(1);
  });

  test("two marks on the same stretch are both named", () => {
    render(<MarkedText text={text} marks={[mark(0, 10, "good", "apology"), mark(0, 10, "poor", "stock phrase")]} />);
    expect(screen.getByRole("mark")).toHaveTextContent("[apology:]");
    expect(screen.getByRole("mark")).toHaveTextContent("[stock phrase:]");
  });

  test("notes stand below with the words they are about", () => {
    const marks = [{ ...mark(32, 38, "fact", "date"), note: "A day that can be relied on." }, mark(0, 10)];
    render(<MarkedText text={text} marks={marks} lang="en" />);
    expect(screen.getByRole("listitem")).toHaveTextContent(/date.*Friday.*A day that can be relied on\./);
  });

  test("two notes on the same words under the same label are both there, and nothing is said against it", () => {
    const marks = ["A day.", "A promise."].map((note) => ({ ...mark(32, 38, "fact", "Fact"), note }));
    render(<MarkedText text={text} marks={marks} />);
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
  });

  test("tags in a text are shown as text", () => {
    render(<MarkedText text="<b>no</b>" marks={[]} />);
    expect(screen.getByText("<b>no</b>")).toBeVisible();
  });
});
