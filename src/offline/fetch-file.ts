/**
 * Fetches a file of the app, behind what the page itself asks for.
 * @throws where the host has it not, or gives a page in its place as some do for every unknown address
 */
export async function fetchFile(url: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(new Request(url, { cache, credentials: "same-origin", priority: "low" }));
  const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
  if (!response.ok || (isPage && !url.endsWith(".html"))) throw new Error(`${url}: ${response.status}`);
  return response.redirected ? direct(response) : response;
}

/**
 * Fetches the page of this version.
 * @throws where the host still gives the page of another one, which would ask for files that are not kept
 */
export async function fetchPage(url: string, files: readonly string[]): Promise<Response> {
  const response = await fetchFile(url, "reload");
  const asks = [...(await response.clone().text()).matchAll(/"(?:\.\/)?(assets\/[^"]+)"/g)].map(([, file]) => file);
  if (asks.some((file) => !files.includes(file as string))) throw new Error(`${url}: of another version`);
  return response;
}

/** Browsers refuse an answer to a navigation that was redirected, as "index.html" is by hosts that like "./" better. */
function direct({ body, headers, status }: Response): Response {
  return new Response(body, { headers, status });
}
