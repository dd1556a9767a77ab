import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Page } from "@playwright/test";

/** The built app. */
export const dist = join(import.meta.dirname, "../../dist");

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** A static host that serves a folder from a sub-path and knows nothing of the app in it. */
export class Host {
  /** What was asked for in vain. */
  readonly missing: string[] = [];
  /** How long a browser may keep the page without asking again, in seconds; all else it asks for each time. */
  pageAge = 0;
  #server: Server | undefined;
  #port = 0;

  constructor(
    /** The folder that is served now; a release puts another one in its place. */
    public folder = dist,
    readonly path = "/pages/training/",
  ) {}

  /** The address of the app. */
  get home(): string {
    return `http://127.0.0.1:${this.#port}${this.path}`;
  }

  /** Starts, at the same address after a stop. */
  async start(): Promise<void> {
    const server = createServer(async ({ url = "" }, response) => {
      const { pathname } = new URL(url, this.home);
      const path = pathname.startsWith(this.path) ? pathname.slice(this.path.length) || "index.html" : "?";
      try {
        const body = await readFile(join(this.folder, path));
        const age = path === "index.html" ? this.pageAge : 0;
        const type = types[extname(path)] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": type, ...(this.pageAge > 0 && cachedFor(age)) }).end(body);
      } catch {
        this.missing.push(url);
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((listening) => server.listen(this.#port, "127.0.0.1", listening));
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
  }

  /** Is gone: nothing answers any more. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    await new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  }
}

const cachedFor = (age: number) => ({ "cache-control": age > 0 ? `max-age=${age}` : "no-store" });

/** A copy of the built app in a folder of its own, for a test to change; `remove` deletes it. */
export async function copyOfDist(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "sparring-release-"));
  await cp(dist, folder, { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** How often a page is asked for from now on, as it is opened and loaded again. */
export function countVisits(page: Page): { count: number } {
  const visits = { count: 0 };
  // Asked for, not loaded: a page that helps itself may go before it has loaded.
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) visits.count++;
  });
  return visits;
}
