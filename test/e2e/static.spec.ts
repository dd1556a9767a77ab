import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { expect, journeyTimeout, test } from "./fixture";
import { firstStory } from "./stories";
import { Trainee } from "./trainee";

test.describe.configure({ timeout: journeyTimeout });

const dist = join(import.meta.dirname, "../../dist");
const folder = "/pages/training/";
const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** Serves the built app from a folder of a host that knows nothing of it; tells what was asked for in vain. */
async function serveInFolder() {
  const missing: string[] = [];
  const server = createServer(async ({ url = "" }, response) => {
    const path = url.startsWith(folder) ? url.slice(folder.length) || "index.html" : undefined;
    try {
      const body = await readFile(join(dist, path ?? "?"));
      response.writeHead(200, { "content-type": types[extname(path ?? "")] ?? "application/octet-stream" }).end(body);
    } catch {
      missing.push(url);
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { home: `http://127.0.0.1:${port}${folder}`, missing, server };
}

test("the built app works from any folder of a static host and asks nobody else for anything", async ({
  page,
  context,
  hasTouch,
  trainee: { words },
}) => {
  const { home, missing, server } = await serveInFolder();
  try {
    const asked: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    page.on("websocket", (socket) => asked.push(socket.url()));
    const trainee = new Trainee(page, words, hasTouch, home);
    await trainee.goTo("/");
    await trainee.press(trainee.link("library.first.start"));
    await trainee.start(firstStory("en"), "alone");
    await trainee.goOn();
    await trainee.press(trainee.link("talk.debrief"));
    const stars = page.getByRole("group", { name: words("debrief.own.question") });
    await stars.getByRole("radio").last().check();
    await expect(trainee.heading("debrief.rewrite.title")).toBeVisible();
    await trainee.goTo("/progress");
    await expect(trainee.heading("progress.attempts.title")).toBeVisible();
    await page.reload();
    await expect(trainee.heading("progress.attempts.title")).toBeVisible();
    expect(asked.length, "requests were seen").toBeGreaterThan(5);
    expect(asked.filter((url) => !url.startsWith(home) && !url.startsWith("data:"))).toEqual([]);
    expect(missing).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
