import { type ChildProcess, spawn } from "node:child_process";
import type { WebKit } from "./find-engines";

const port = 4446;
const elementKey = "element-6066-11e4-a52e-4f735466cecf";

/** A browser that is driven by the plain WebDriver protocol. */
export interface Driven {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function's body in the page and gives what it returns. */
  run<T>(body: string, ...values: unknown[]): Promise<T>;
  /** Waits for the element of an XPath that can be seen, and presses it. */
  press(path: string): Promise<void>;
  /** Types into the element of an XPath, after what is in it was taken out. */
  type(path: string, text: string): Promise<void>;
  /** Waits until an element of the XPath can be seen. */
  see(path: string): Promise<string>;
  /** Whether an element of the XPath is there now. */
  has(path: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Starts WebKitGTK with its driver. */
export async function startWebKit({ driver, browser, screen }: WebKit): Promise<Driven> {
  const words = [driver, `--port=${port}`];
  const [program = driver, ...rest] = screen && !process.env.DISPLAY ? [screen, "-a", ...words] : words;
  const process_ = spawn(program, rest, { stdio: "ignore", detached: true });
  const options = { binary: browser, args: ["--automation"] };
  const session = await patiently(async () => {
    const { sessionId } = await call<{ sessionId: string }>("POST", "/session", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
    });
    return `/session/${sessionId}`;
  });
  return driven(session, process_);
}

function driven(session: string, driver: ChildProcess): Driven {
  const find = async (path: string) => {
    const found = await call<Record<string, string>[]>("POST", `${session}/elements`, { using: "xpath", value: path });
    return found.map((element) => element[elementKey] ?? "");
  };
  const seen = (path: string) =>
    patiently(async () => {
      for (const id of await find(path)) {
        if (await call<boolean>("GET", `${session}/element/${id}/displayed`)) return id;
      }
      throw new Error(`not seen: ${path}`);
    });
  const run = <T>(body: string, ...values: unknown[]) =>
    call<T>("POST", `${session}/execute/sync`, { script: body, args: values });
  return {
    open: (address) => call("POST", `${session}/url`, { url: address }),
    reload: () => call("POST", `${session}/refresh`, {}),
    run,
    press: (path) =>
      patiently(async () => {
        await call("POST", `${session}/element/${await seen(path)}/click`, {});
      }),
    async type(path, text) {
      const id = await seen(path);
      await call("POST", `${session}/element/${id}/clear`, {});
      await call("POST", `${session}/element/${id}/value`, { text });
    },
    see: async (path) => call<string>("GET", `${session}/element/${await seen(path)}/text`),
    has: async (path) => (await find(path)).length > 0,
    async close() {
      await call("DELETE", session).catch(() => undefined);
      if (driver.pid !== undefined) process.kill(-driver.pid);
    },
  };
}

/** Tries again until it succeeds, for twenty seconds; then fails as the last try did. */
async function patiently<T>(act: () => Promise<T>): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    try {
      return await act();
    } catch (problem) {
      if (Date.now() > end) throw problem;
      await new Promise((again) => setTimeout(again, 100));
    }
  }
}

async function call<T = void>(method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
