import { render, screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { bands, chartHeight, placePoints } from "#ui/weather/chart-geometry";
import { MoodBar } from "#ui/weather/mood-bar";
import { MoodChart } from "#ui/weather/mood-chart";
import { MoodFace } from "#ui/weather/mood-face";
import { moodShare, weatherOf } from "#ui/weather/weather-of";

test.each([
  [-10, "storm"],
  [-6, "storm"],
  [-5, "rain"],
  [-2, "rain"],
  [-1, "clouds"],
  [2, "clouds"],
  [3, "bright"],
  [6, "bright"],
  [7, "sun"],
  [10, "sun"],
])("a mood of %i is %s", (mood, weather) => {
  expect(weatherOf(mood)).toBe(weather);
});

test("a mood's share stays between nothing and all", () => {
  expect([-12, -10, 0, 10, 12].map(moodShare)).toEqual([0, 0, 0.5, 1, 1]);
});

test("the bar says mood and patience in words", () => {
  const patience = { value: 2, max: 5, label: "Cierpliwość", text: "2 z 5" };
  render(<MoodBar mood={-7} label="Nastrój" word="Wściekła" patience={patience} />);
  const meter = screen.getByRole("meter", { name: "Nastrój" });
  expect(meter).toHaveAttribute("aria-valuetext", "Wściekła");
  expect(meter).toHaveAttribute("aria-valuenow", "-7");
  expect(screen.getByRole("img", { name: "Cierpliwość: 2 z 5" }).children).toHaveLength(5);
});

test("the face is named only where it stands alone", () => {
  const { rerender } = render(<MoodFace mood={3} />);
  expect(screen.queryByRole("img")).toBeNull();
  rerender(<MoodFace mood={3} label="calmer" />);
  expect(screen.getByRole("img", { name: "calmer" })).toBeVisible();
});

test("the chart has a table of the same values", () => {
  const points = [
    { id: "a", label: "Turn 1", mood: -8, word: "furious" },
    { id: "b", label: "Turn 2", mood: 4, word: "calmer" },
  ];
  const columns = { label: "Turn", mood: "Mood" };
  render(<MoodChart points={points} label="From furious to calmer" tableLabel="As a table" columns={columns} />);
  expect(screen.getByRole("img", { name: "From furious to calmer" })).toBeInTheDocument();
  const table = screen.getByRole("table", { hidden: true });
  const cells = within(table).getAllByRole("cell", { hidden: true });
  expect(cells.map((cell) => cell.textContent)).toEqual(["furious −8", "calmer +4"]);
});

test("the chart's bands tile its height and hold the moods of their weather", () => {
  expect(bands.reduce((sum, band) => sum + band.height, 0)).toBeCloseTo(chartHeight);
  for (let mood = -10; mood <= 10; mood += 1) {
    const y = placePoints([mood])[0]?.y ?? 0;
    const band = bands.find((each) => y >= each.y && y <= each.y + each.height);
    expect(band?.weather).toBe(weatherOf(mood));
  }
});
