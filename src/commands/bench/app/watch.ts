/** Runs in a page from its first moment and notes what a trainee would feel; `phone.ts` puts it there. */

declare global {
  interface Window {
    watch: Watch;
  }
}

export interface Watch {
  /** When all of these were painted for the first time, and when the page had nothing more to do. */
  ready(...selectors: readonly string[]): Promise<Ready>;
  /** What the page was busy with for more than 50 ms. */
  readonly longTasks: readonly Span[];
  /** What pressing and typing took until the page showed an answer, where that was over 16 ms. */
  readonly interactions: readonly Interaction[];
  /** Waits for a press and then for so many of something; milliseconds from the press until they were painted. */
  pressTo(selector: string, count?: number): Promise<number>;
  /** Waits for a stroke and then until a status says something else. */
  strokeToStatus(): Promise<number>;
  /** Notes how long each frame stands, from now on. */
  startFrames(): void;
  /** Milliseconds between the frames since they were begun to be noted. */
  stopFrames(): readonly number[];
  /** Keeps records in the app's database as they are. */
  keep(store: string, records: readonly (readonly [key: string, value: unknown])[]): Promise<void>;
  /** The keys of what the app's database keeps. */
  keysOf(store: string): Promise<readonly string[]>;
}

/** Milliseconds since the page was asked for. */
export interface Ready {
  readonly painted: number;
  readonly free: number;
}

export interface Span {
  readonly start: number;
  readonly duration: number;
}

export interface Interaction extends Span {
  readonly event: string;
  readonly target: string;
}

const longTasks: Span[] = [];
const interactions: Interaction[] = [];

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
}).observe({ type: "longtask", buffered: true });

new PerformanceObserver((list) => {
  for (const entry of list.getEntries() as PerformanceEventTiming[]) {
    const { name, startTime, duration, interactionId, target } = entry;
    if (!interactionId) continue;
    const words = `${(target as Element | null)?.tagName ?? "?"} ${target?.textContent?.slice(0, 40) ?? ""}`;
    interactions.push({ event: name, start: startTime, duration, target: words.trim() });
  }
}).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);

/** Resolves once the frame that is being made has been painted. */
function painted(): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(undefined);
  });
}

/** What has not come after so long does not come any more. */
const patience = 60_000;

/** Resolves in the first frame that shows something, when that is painted. */
function paintedOnce(isThere: () => boolean): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const look = () => {
      if (isThere()) painted().then(resolve, reject);
      else if (performance.now() - begun > patience) reject(new Error("what was waited for was not shown"));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Resolves when the page has nothing to do. */
function free(): Promise<number> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(performance.now()));
  });
}

const status = () => document.querySelector('main [role="status"]')?.textContent;

function afterEvent(name: "click" | "keydown", isThere: () => boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    const measure = ({ timeStamp }: UIEvent) => {
      paintedOnce(isThere).then((time) => resolve(time - timeStamp), reject);
    };
    addEventListener(name, measure, { capture: true, once: true });
  });
}

let frames: number[] | undefined;

function noteFrame(time: number): void {
  if (!frames) return;
  frames.push(time);
  requestAnimationFrame(noteFrame);
}

const openDatabase = () => answerTo(indexedDB.open("sparring"));

function answerTo<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

window.watch = {
  async ready(...selectors) {
    const seen = await paintedOnce(() => selectors.every((one) => document.querySelector(one) !== null));
    return { painted: seen, free: await free() };
  },
  longTasks,
  interactions,
  pressTo: (selector, count = 1) => afterEvent("click", () => document.querySelectorAll(selector).length >= count),
  strokeToStatus() {
    const before = status();
    return afterEvent("keydown", () => status() !== before);
  },
  startFrames() {
    frames = [];
    requestAnimationFrame(noteFrame);
  },
  stopFrames() {
    const [first, ...rest] = frames ?? [];
    frames = undefined;
    return rest.map((time, index) => time - (index === 0 ? (first ?? 0) : (rest[index - 1] ?? 0)));
  },
  async keep(store, records) {
    const database = await openDatabase();
    const writing = database.transaction(store, "readwrite");
    for (const [key, value] of records) writing.objectStore(store).put(value, key);
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onerror = reject;
    });
    database.close();
  },
  async keysOf(store) {
    const database = await openDatabase();
    const keys = await answerTo(database.transaction(store).objectStore(store).getAllKeys());
    database.close();
    return keys.map(String);
  },
};
