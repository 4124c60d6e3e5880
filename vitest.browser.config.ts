import { defineConfig } from "vitest/config";

// What was built, in real servers and real browsers, with patience. Each file has a server and a browser of its own, so that two run at once.
export default defineConfig({
  test: {
    include: ["test/built/**/*.test.ts", "test/browser/**/*.test.ts"],
    globalSetup: "test/browser/have-browsers.ts",
    maxWorkers: 2,
    testTimeout: 120_000,
    // A browser on a busy machine takes its time; a poll ends as soon as it may.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 240_000,
  },
});
