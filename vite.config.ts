import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { buildOfflineWorker } from "./src/commands/offline-worker";
import { preloadPages } from "./src/commands/preload-plugin";
import { compileScenarios } from "./src/commands/scenario-plugin";
import { packScoringTables } from "./src/commands/scoring-plugin";
import { writeSecurityPolicy } from "./src/commands/security-policy";
import { helpToStart } from "./src/commands/start-plugin";
import { compileTexts } from "./src/commands/texts-plugin";

const src = fileURLToPath(new URL("src", import.meta.url));
const scenarios = fileURLToPath(new URL("scenarios", import.meta.url));

/** Folders of test/ whose tests run in a DOM; all others must not get one. */
const withDom = ["app", "features", "ui", "stores", "storage", "i18n"].map((folder) => `test/${folder}/**`);

/**
 * What is needed together comes in one file: small ones compress badly alone, and each is a request on a slow network. A
 * group brings what its modules import, unless a group before it has that.
 */
const chunks = [
  /** The same from release to release. */
  { name: "libraries", test: /node_modules[\\/](preact|zustand|valibot|idb|@lingui[\\/]core)[\\/]/ },
  /** What stands around every page, and what the first pages show. */
  {
    name: "frame",
    test: within(
      "app/(app|begin-visit|theme)",
      "ui/(base|surfaces/(?!modal|sheet|dialog|meter)|controls/(toggle|text-field|conversation)|text/(foreign|playbook-words|bound-text))",
      "ui/weather/(weather-sky|sky-header)",
      "stores/library",
      "core/(progress/overview|service/playbook)",
    ),
  },
  /** Tables of the field and small things that pages with and without a conversation share. */
  {
    name: "service",
    test: within(
      "core/(service|progress/about)",
      "stores/(house|drafts|use-draft)",
      "i18n/money",
      "ui/weather/mood-now",
    ),
  },
  /** From a briefing to the end of a conversation. */
  {
    name: "conversation",
    test: within(
      "app/content-checks",
      "core/(dialogue|drills/item|paths/path)",
      "features/play/(case-notes|fact-list|house-style)",
      "core/judging/(remarks|compact|suggestion-question|turn-question)",
      "stores/(conversation|recordings)",
      "ui/(conversation|remarks|voice|surfaces/(modal|sheet|dialog))",
      "ui/controls/(segmented|radio-cards|text-area|check-list|icon-button)",
    ),
  },
];

/** Modules of the app by how their paths begin. */
function within(...places: readonly string[]): RegExp {
  return new RegExp(`^${src.replaceAll("\\", "/")}/(${places.join("|")})`);
}

export default defineConfig({
  // Relative paths, so that the build runs under any sub-path of any static host.
  base: "./",
  plugins: [
    compileTexts(`${src}/i18n`),
    compileScenarios(scenarios),
    packScoringTables(),
    preloadPages(),
    helpToStart(`${src}/i18n`),
    writeSecurityPolicy(),
    buildOfflineWorker(),
  ],
  // The aliases of tsconfig.json. "imports" in package.json repeats some for this file alone, which Vite loads by itself.
  resolve: { alias: [{ find: /^#(app|features|ui|stores|storage|i18n|core|commands)\//, replacement: `${src}/$1/` }] },
  // Browsers of this target all know modulepreload.
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  // The scorer runs in a worker, which is built apart from the page.
  worker: { format: "es", plugins: () => [packScoringTables()] },
  test: {
    testTimeout: 30_000,
    reporters: ["default", ["json", { outputFile: "test-results/unit.json" }]],
    projects: [
      {
        extends: true,
        test: { name: "core", environment: "node", include: ["test/**/*.test.{ts,tsx}"], exclude: withDom },
      },
      {
        extends: true,
        test: {
          name: "app",
          environment: "happy-dom",
          include: withDom.map((folder) => `${folder}/*.test.{ts,tsx}`),
          restoreMocks: true,
          setupFiles: ["test/support/app-setup.ts"],
        },
      },
    ],
  },
});
