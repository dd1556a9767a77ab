import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pagePolicy, securityHeaders } from "#commands/security-policy";
import { expect, test } from "./fixture";

const dist = join(import.meta.dirname, "../../dist");

/** Names that look like addresses and are never asked for: of XML, and in messages of libraries. */
const names = /^https?:\/\/(?:www\.w3\.org|localhost|react\.dev|reactrouter\.com|github\.com)(?:[/:]|$)/;

test("the built files name no address that could be asked for", () => {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(js|css|html|svg|webmanifest)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap(
    (name) => readFileSync(join(dist, name), "utf8").match(/\b(?:https?|wss?):\/\/[^\s"'`<>)\\]+/g) ?? [],
  );
  expect([...new Set(found)].filter((address) => !names.test(address))).toEqual([]);
});

test("the page begins with a strict policy and holds no code of its own", () => {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="${pagePolicy}" />`);
  expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.search(/<(?:script|link|style)/));
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son[a-z]+=|\sstyle=|javascript:/i);
  expect(pagePolicy).toContain("default-src 'none'");
  expect(pagePolicy).toContain("script-src 'self';");
  expect(pagePolicy).not.toMatch(/unsafe|\*|https?:|data:/);
});

test("the server sends the policy and its companions with every file", async ({ request }) => {
  for (const address of ["./", "./index.html", "./nowhere"]) {
    expect((await request.get(address)).headers()).toMatchObject(securityHeaders);
  }
  expect(securityHeaders["content-security-policy"]).toContain("frame-ancestors 'self'");
});
