import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/built/**", "test/browser/**", "node_modules/**"],
    // One a processor; vitest leaves one of them idle.
    maxWorkers: "100%",
    testTimeout: 30_000,
    // Some hooks build the whole register first.
    hookTimeout: 60_000,
  },
});
