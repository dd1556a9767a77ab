import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { buildOfflineWorker } from "./src/commands/offline-worker";
import { preloadPages } from "./src/commands/preload-plugin";
import { compileScenarios } from "./src/commands/scenario-plugin";
import { packScoringTables } from "./src/commands/scoring-plugin";
import { writeSecurityPolicy } from "./src/commands/security-policy";
import { compileTexts } from "./src/commands/texts-plugin";

const src = fileURLToPath(new URL("src", import.meta.url));
const scenarios = fileURLToPath(new URL("scenarios", import.meta.url));

/** Folders of test/ whose tests run in a DOM; all others must not get one. */
const withDom = ["app", "features", "ui", "stores", "storage", "i18n"].map((folder) => `test/${folder}/**`);

export default defineConfig({
  // Relative paths, so that the build runs under any sub-path of any static host.
  base: "./",
  plugins: [
    react(),
    compileTexts(`${src}/i18n`),
    compileScenarios(scenarios),
    packScoringTables(),
    preloadPages(),
    writeSecurityPolicy(),
    buildOfflineWorker(),
  ],
  // The aliases of tsconfig.json. "imports" in package.json repeats some for this file alone, which Vite loads by itself.
  resolve: { alias: [{ find: /^#(app|features|ui|stores|storage|i18n|core|commands)\//, replacement: `${src}/$1/` }] },
  // Browsers of this target all know modulepreload.
  build: { target: "es2022", modulePreload: { polyfill: false } },
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
