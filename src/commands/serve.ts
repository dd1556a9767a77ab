import { createReadStream } from "node:fs";
import { access, stat } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { securityHeaders } from "./security-policy";

const host = "127.0.0.1";
const port = Number(process.argv[2] ?? 4173);
const dist = fileURLToPath(new URL("../../dist", import.meta.url));

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
};

/** The file that an address means, or undefined where it leads out of the built app or to nothing. */
async function fileFor(url: string): Promise<string | undefined> {
  try {
    const path = normalize(join(dist, decodeURIComponent(new URL(url, "http://localhost").pathname)));
    if (path !== dist && !path.startsWith(dist + sep)) return undefined;
    const file = (await stat(path)).isDirectory() ? join(path, "index.html") : path;
    await access(file);
    return file;
  } catch {
    return undefined;
  }
}

function send(file: string, response: ServerResponse): void {
  // Always asked again: after a new build the same address must not show the old app.
  const type = types[extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { ...securityHeaders, "content-type": type, "cache-control": "no-cache" });
  createReadStream(file).pipe(response);
}

const server = createServer(async (request, response) => {
  const file = await fileFor(request.url ?? "/");
  if (file) send(file, response);
  else response.writeHead(404, { ...securityHeaders, "content-type": "text/plain" }).end("Not found\n");
});

server.on("error", (problem: NodeJS.ErrnoException) => {
  const taken = `Port ${port} is taken: stop the program that uses it (perhaps another "npm start") and try again.`;
  console.error(problem.code === "EADDRINUSE" ? taken : problem.message);
  process.exitCode = 1;
});

server.listen(port, host, () => console.log(`\n  Sparring is running at http://${host}:${port}/  (Ctrl+C stops it)\n`));
