import { defineConfig } from "vitest/config";

// What was built, in real servers and real browsers: one at a time, with patience.
export default defineConfig({
  test: {
    include: ["test/built/**/*.test.ts", "test/browser/**/*.test.ts"],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    // A browser on a busy machine takes its time; a poll ends as soon as it may.
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 120_000,
  },
});
