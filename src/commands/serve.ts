import { createHash } from "node:crypto";
import { access, readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { securityHeaders } from "./security-policy";

const host = "127.0.0.1";
const port = Number(process.argv[2] ?? 4173);
const dist = resolve(process.argv[3] ?? fileURLToPath(new URL("../../dist", import.meta.url)));

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
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

const compress = promisify(gzip);
const compressible = /^(text|application|image\/svg)/;

/** What was compressed before, by the content's hash: a host does it once, and not for every visit. */
const compressed = new Map<string, Buffer>();

async function compressOnce(body: Buffer): Promise<Buffer> {
  const hash = createHash("sha256").update(body).digest("base64");
  const smaller = compressed.get(hash) ?? (await compress(body, { level: 9 }));
  compressed.set(hash, smaller);
  return smaller;
}

/** Sends a file, compressed for browsers that read that, as hosts do. */
async function send(file: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const type = types[extname(file)] ?? "application/octet-stream";
  // Always asked again: after a new build the same address must not show the old app.
  const headers = { ...securityHeaders, "content-type": type, "cache-control": "no-cache", vary: "accept-encoding" };
  const body = await readFile(file);
  const smaller = compressible.test(type) && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
  response.writeHead(200, smaller ? { ...headers, "content-encoding": "gzip" } : headers);
  response.end(smaller ? await compressOnce(body) : body);
}

const server = createServer(async (request, response) => {
  const file = await fileFor(request.url ?? "/");
  if (file) await send(file, request, response);
  else response.writeHead(404, { ...securityHeaders, "content-type": "text/plain" }).end("Not found\n");
});

server.on("error", (problem: NodeJS.ErrnoException) => {
  const taken = `Port ${port} is taken: stop the program that uses it (perhaps another "npm start") and try again.`;
  console.error(problem.code === "EADDRINUSE" ? taken : problem.message);
  process.exitCode = 1;
});

server.listen(port, host, () => {
  // Port 0 asks for one that is free.
  const { port: taken } = server.address() as AddressInfo;
  console.log(`\n  Sparring is running at http://${host}:${taken}/  (Ctrl+C stops it)\n`);
});
