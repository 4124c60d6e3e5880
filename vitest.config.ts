import { defineConfig } from "vitest/config";

// Imports measure the memory of their process and listen for what a library leaves unhandled: each file needs one of its own.
const alone = ["test/cli/import/**/*.test.ts"];

export default defineConfig({
  test: {
    // One a processor; vitest leaves one of them idle.
    maxWorkers: "100%",
    // Far more than any test takes: a busy machine is no failure.
    testTimeout: 120_000,
    // Some hooks build the whole register first.
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: "alone", include: alone } },
      {
        extends: true,
        test: {
          name: "together",
          include: ["test/**/*.test.ts"],
          exclude: [...alone, "test/built/**", "test/browser/**", "node_modules/**"],
          // Files share what they import, which takes longer than most tests do; a test undoes what it changes (`vi.unstubAllGlobals`).
          isolate: false,
        },
      },
    ],
  },
});
