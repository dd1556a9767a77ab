// First of all: it says what is wrong with a component, such as two keys that are the same.
import "preact/debug";
import "@testing-library/jest-dom/vitest";
import "fake-indexeddb/auto";
import { cleanup, configure } from "@testing-library/preact";
import { afterEach, beforeEach, expect } from "vitest";

// Patience on a busy machine: what comes is taken at once, and only what never comes waits this long.
configure({ asyncUtilTimeout: 10_000 });

const said: unknown[][] = [];

for (const method of ["error", "warn"] as const) {
  console[method] = (...words: unknown[]) => said.push([method, ...words]);
}

beforeEach(() => {
  said.length = 0;
});

/** A complaint that nobody expected is a defect; a test that expects one puts its own spy over console.error. */
afterEach(() => {
  cleanup();
  expect(said, "the console stayed silent").toEqual([]);
});
