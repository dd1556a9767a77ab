import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A way to the network that writes down who is asked for. */
export interface WatchedNetwork {
  /** The proxy's address, for a browser that goes through it with everything. */
  readonly address: string;
  /** All hosts asked for, by the page, its workers or the browser on their behalf, whatever the way of asking. */
  readonly hosts: ReadonlySet<string>;
  close(): void;
}

/** Starts a proxy that lets a browser reach one host, and writes down every other it was asked for. */
export async function watchNetwork(home: string): Promise<WatchedNetwork> {
  const hosts = new Set<string>();
  const server = createServer((asked, response) => {
    const { host } = new URL(asked.url ?? "", "http://unknown");
    hosts.add(host);
    if (host === home) passOn(asked, response);
    else response.writeHead(502).end();
  });
  // Tunnels for https and web sockets.
  server.on("connect", ({ url = "" }, socket) => {
    hosts.add(url);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  server.on("upgrade", ({ url = "" }, socket) => {
    hosts.add(url);
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, hosts, close };
}

function passOn(asked: IncomingMessage, response: ServerResponse): void {
  const onward = request(asked.url ?? "", { method: asked.method, headers: asked.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on("error", () => response.writeHead(502).end());
  asked.pipe(onward);
}
