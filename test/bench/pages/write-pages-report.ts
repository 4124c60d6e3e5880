import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../../../scripts/run-step.ts";
import type { PageFigures } from "./pages.bench.ts";

/** docs/performance-pages.md: what the pages bench measured, as a table. Written by the bench, never by hand. */
export async function writePagesReport(
  categories: readonly string[],
  figures: readonly PageFigures[],
  load: string | undefined,
): Promise<void> {
  const rows = figures.map(({ page, scores, kilobytes, scriptKilobytes, lcp, cls }) =>
    [`\`${page}\``, ...scores, kilobytes, scriptKilobytes, lcp, cls].join(" | "),
  );
  await writeFile(
    join(projectRoot, "docs/performance-pages.md"),
    `# Pages: how they are judged and how fast they stand

Written by \`npm run bench -- pages\`: Lighthouse's mobile preset (simulated slow 4G, processor four times slower) over the built portal,
the middle of three runs each, served in brotli on the same machine with two cores, at load ${load}. Kilobytes are those of a first load, everything included; LCP in milliseconds.

| page | ${categories.join(" | ")} | kB | of them script | LCP | CLS |
|---|${categories.map(() => "---|").join("")}---|---|---|---|
${rows.map((row) => `| ${row} |`).join("\n")}
`,
  );
}
