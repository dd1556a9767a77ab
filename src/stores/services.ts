import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { House } from "#core/dialogue/house";
import type { Scenario } from "#core/dialogue/scenario";
import type { Texts } from "#core/dialogue/texts";
import type { DrillItem } from "#core/drills/item";
import type { Scorer } from "#core/judging/scorer";
import type { Path } from "#core/paths/path";
import type { SavedWork } from "./saved";

/** Where scenarios come from: asynchronous, one scenario and one language at a time. */
export interface ContentSource {
  readonly house: House;
  /** Languages that any scenario is offered in. */
  readonly languages: readonly string[];
  catalogue(language: string): Promise<readonly CatalogueEntry[]>;
  /** Languages that a scenario is offered in; none for an unknown scenario. */
  languagesOf(scenario: string): readonly string[];
  scenario(id: string): Promise<Scenario>;
  texts(id: string, language: string): Promise<Texts>;
  /** The items of all drills in a language; none where there are no drills in it. */
  drills(language: string): Promise<readonly DrillItem[]>;
  /** What to practise, day by day. */
  paths(): Promise<readonly Path[]>;
}

/** What the stores need from outside; handed in once by the app, and by each test. */
export interface Services {
  readonly content: ContentSource;
  readonly scorer: Scorer;
  readonly work: SavedWork;
  /** Milliseconds since 1970. */
  now(): number;
  /** A random whole number below 2^32. */
  randomSeed(): number;
  /** A new random id. */
  newId(): string;
}

let provided: Services | undefined;

/** Hands the services in. */
export function provideServices(services: Services): void {
  provided = services;
}

/** The services in use. */
export function services(): Services {
  if (provided === undefined) throw new Error("provideServices comes first");
  return provided;
}
