import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { browserPath } from "../../../test/support/find-browser";
import { inOwnWords, visitorOn } from "./app/visitor";

/** A Chromium with a profile of its own that others can steer by a port. */
export interface DebuggableBrowser {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts one; undefined where there is none. */
export async function openDebuggable(): Promise<DebuggableBrowser | undefined> {
  const path = browserPath();
  if (!path) return undefined;
  const profile = await mkdtemp(join(tmpdir(), "sparring-bench-profile-"));
  const args = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--lang=en-GB"];
  const child = spawn(path, [...args, "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"]);
  const port = await new Promise<number>((resolve, reject) => {
    child.stderr.on("data", (said: Buffer) => {
      const [, found] = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(String(said)) ?? [];
      if (found) resolve(Number(found));
    });
    child.once("exit", (code) => reject(new Error(`the browser ended with ${code}`)));
  });
  return {
    port,
    async close() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Begins a conversation in a browser and leaves it open; its address. */
export async function keptTalk({ port }: DebuggableBrowser, address: string): Promise<string> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = await browser.contexts()[0]?.newPage();
  if (!page) throw new Error("the browser has no page");
  // Lighthouse shall find a first visit: nothing of the app is kept on the device.
  await page.route("**/offline-worker.js", (route) => route.abort());
  const visitor = visitorOn(page, address, false);
  await visitor.goTo("/");
  await visitor.meet(inOwnWords, "alone");
  const link = page.url();
  await page.close();
  await browser.close();
  return link;
}
