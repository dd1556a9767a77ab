import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import english from "#i18n/en.json";
import { type Part, partOf, parts } from "#i18n/parts";

/** A page's texts come with the page: this reads the source for the keys that a page and all that it imports can show. */

const src = resolve("src");
const keys = Object.keys(english);

/** The pages of the app and of its shell, with the parts of the texts that they are given. */
function pagesIn(file: string): [file: string, parts: readonly Part[]][] {
  const source = readFileSync(join(src, file), "utf8");
  const pages = source.matchAll(/(?:page|lazily)\((parts|\[[^\]]*\]), \(\) => import\("#([^"]+)"\)\)/g);
  return [...pages].map(([, given = "", path = ""]) => [
    `${path}.tsx`,
    given === "parts" ? parts : (JSON.parse(given) as Part[]),
  ]);
}

/** A file and all that it imports, but for what is loaded later. */
function imported(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const source = readFileSync(file, "utf8");
  for (const [, path = ""] of source.matchAll(
    /^(?:import|export) (?!type ).*? from "([#.][^"]+)";$|^\} from "([#.][^"]+)";$/gms,
  )) {
    const target = path.startsWith("#") ? join(src, path.slice(1)) : resolve(dirname(file), path);
    const next = [`${target}.tsx`, `${target}.ts`].find((one) => existsSync(one) && statSync(one).isFile());
    if (next) imported(next, found);
  }
  return found;
}

/** The keys that stand in a file, whole or as a template that may become any of several. */
function keysIn(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const whole = [...source.matchAll(/"([a-z][A-Za-z]*(?:\.[\w-]+)+)"/g)].map(([, key = ""]) => key);
  const templates = [...source.matchAll(/`([a-z][A-Za-z]*\.(?:[\w.-]|\$\{[^}]*\})+)`/g)].map(([, text = ""]) => {
    return new RegExp(
      `^${text
        .split(/\$\{[^}]*\}/)
        .map((piece) => piece.replaceAll(".", "\\."))
        .join(".+")}$`,
    );
  });
  return keys.filter((key) => whole.includes(key) || templates.some((template) => template.test(key)));
}

function missing(file: string, given: readonly Part[]): string[] {
  const shown = [...imported(join(src, file))].flatMap((one) => keysIn(one));
  return [...new Set(shown)].filter((key) => !given.includes(partOf(key))).sort();
}

test.each([...pagesIn("app/pages.ts"), ...pagesIn("app/shell.tsx")])(
  "%s is given the texts that it shows",
  (file, given) => {
    expect(missing(file, given)).toEqual([]);
  },
);

test("what stands around every page is there with the first part", () => {
  expect(missing("app/app.tsx", ["first"])).toEqual([]);
});

test("the pages are found, and a text that is not given is too", () => {
  expect(pagesIn("app/pages.ts").length).toBeGreaterThan(15);
  expect(missing("features/debrief/debrief-page.tsx", ["first"])).toContain("debrief.rewrite.title");
  expect(missing("features/library/library-page.tsx", ["talk"])).toContain("channel.chat");
});
