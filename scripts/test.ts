import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { projectRoot, runAtOnce, type Step } from "./run-step.ts";

// Runs every part of the tests, or those named as arguments, and closes with one line summed from the runners' reports.
const reports = join(projectRoot, "build/test-reports");
const vitest = (title: string, name: string, config: string): Step => ({
  title,
  command: [
    "vitest",
    "run",
    "--config",
    config,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${join(reports, `${name}.json`)}`,
  ],
  loud: true,
});
const build = (title: string, script: string): Step => ({ title, command: ["npm", "run", "--silent", script] });

/** In the order they run; the cheap ones that fail most often come first. Steps that need nothing of each other run at once. */
const parts: Record<string, readonly (readonly Step[])[]> = {
  types: [
    // Writes the types of astro:content, which a fresh checkout does not have yet.
    [{ title: "Types of the content", command: ["astro", "sync"] }],
    [
      { title: "Types", command: ["tsc", "--noEmit"] },
      { title: "Types of shared/ without any platform", command: ["tsc", "--noEmit", "--project", "shared"] },
      { title: "Types of the portal's pages", command: ["astro", "check", "--minimumSeverity", "error"] },
    ],
  ],
  lint: [[{ title: "Lint and format", command: ["biome", "check", "--error-on-warnings", "."] }]],
  content: [[{ title: "Content rules", command: ["node", "cli/main.ts", "content"] }]],
  unit: [[vitest("Unit and property tests", "unit", "vitest.config.ts")]],
  build: [[build("Register", "build:register")], [build("Extension", "build:extension"), build("Portal", "build:portal")]],
  pages: [[{ title: "Every page: HTML and links", command: ["node", "scripts/check-pages.ts"] }]],
  browser: [[vitest("Browser tests", "browser", "vitest.browser.config.ts")]],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part called ${unknown.join(", ")}. The parts are ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  const before = total.failed;
  for (const steps of parts[name] ?? []) {
    const failed = (await runAtOnce(steps)).filter(({ ok }) => !ok).length;
    const counted = countReport(name);
    total.passed += counted.passed;
    total.failed += counted.failed;
    total.skipped += counted.skipped;
    // A tool that reports no tests of its own counts once, when it fails; so does a runner that died before it reported.
    if (counted.failed === 0) total.failed += failed;
  }
  // What is built on broken ground fails for the wrong reason.
  if (name === "build" && total.failed > before) break;
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

type VitestReport = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number };

function countReport(name: string): { passed: number; failed: number; skipped: number } {
  try {
    const report = JSON.parse(readFileSync(join(reports, `${name}.json`), "utf8")) as VitestReport;
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
