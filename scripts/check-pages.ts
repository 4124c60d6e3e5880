import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { deadLinks } from "./pages/dead-links.ts";
import type { PageRead, PagesAsked } from "./pages/read-pages.ts";
import { projectRoot } from "./run-step.ts";

// Checks the built portal, every page of it: valid HTML, and no link, picture or anchor that leads nowhere on the site.
const folder = join(projectRoot, "build/portal");
const files = globSync("**/*.html", { cwd: folder }).sort();
if (files.length === 0) {
  console.error("There is no portal in build/portal. Run `npm run build` first.");
  process.exit(2);
}
const count = Math.min(availableParallelism(), 4);
const shares = Array.from({ length: count }, (_, share) => files.filter((_file, place) => place % count === share));
const pages = (await Promise.all(shares.map((share) => readIn({ folder, files: share })))).flat();
const isFile = (path: string) => existsSync(join(folder, path)) && statSync(join(folder, path)).isFile();
const site = new URL(canonicalOf(readFileSync(join(folder, "index.html"), "utf8"))).origin;
const problems = [...pages.flatMap(({ complaints }) => complaints), ...deadLinks(pages, site, isFile)];
for (const problem of problems) console.log(problem);
console.log(
  `${pages.length} pages, ${pages.reduce((sum, { links }) => sum + links.length, 0)} links: ${problems.length} problems.`,
);
process.exitCode = problems.length > 0 ? 1 : 0;

/** Reads pages in a worker of its own; the parser takes most of a minute of one core. */
function readIn(asked: PagesAsked): Promise<PageRead[]> {
  return new Promise((resolve, reject) => {
    const read: PageRead[] = [];
    new Worker(new URL("./pages/read-pages.ts", import.meta.url), { workerData: asked })
      .on("message", (page: PageRead) => read.push(page))
      .on("error", reject)
      .on("exit", () => resolve(read));
  });
}

/** Where the home page says the site stands. */
function canonicalOf(html: string): string {
  return /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? "https://border-lens.example/";
}
