import { render } from "@testing-library/preact";
import { expect, test } from "vitest";
import { usePainted } from "#ui/base/use-painted";

test("what may follow is drawn as it was together with what matters, and anew once that is painted", () => {
  const drawn: string[] = [];
  const Line = ({ now }: { now: string }) => {
    drawn.push(`line ${now}, sky ${usePainted(now)}`);
    return null;
  };
  const { rerender } = render(<Line now="stormy" />);
  rerender(<Line now="cloudy" />);
  expect(drawn).toEqual(["line stormy, sky stormy", "line cloudy, sky stormy", "line cloudy, sky cloudy"]);
});
