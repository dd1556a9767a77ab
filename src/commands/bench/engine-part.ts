import { hostileStories } from "#commands/hostile-stories";
import { readPack } from "#commands/read-pack";
import { compileScenario } from "#core/scenario/compile";
import { compilePack } from "#core/scenario/compile-pack";
import { printEngineSpeed } from "./engine-speed";
import { median, print } from "./print";

/** Times of the engine and of what compiles for it. */
export function benchEngine(): void {
  const files = readPack("scenarios");
  const pack = compilePack(files);
  print(
    `compile ${pack.scenarios.size} scenarios in all languages`,
    median(5, () => compilePack(files)),
    "ms",
  );

  const bomb = `a: ${"[".repeat(200_000)}`;
  print(
    "refuse a hostile file",
    median(5, () => compileScenario({ id: "x", story: { name: "x", text: bomb }, languages: [] })),
    "ms",
  );

  for (const [name, make] of Object.entries(hostileStories)) {
    const story = { name: "x", text: make(3) };
    print(
      `check a hostile story: ${name}`,
      median(3, () => compileScenario({ id: "x", story, languages: [] })),
      "ms",
    );
  }

  const [first] = pack.scenarios.values();
  if (first) printEngineSpeed(first.scenario);
}
