import { mkdirSync, writeFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { basename, join } from "node:path";
import { projectRoot } from "./run-step.ts";

/** What a `*.bench.ts` file exports: measures once, and gives back its figures by name. It may write its own page under docs/. */
export type Bench = { bench: () => Promise<Record<string, unknown>> };

// Runs every benchmark of the project, or those whose name holds one of the arguments: `npm run bench -- search`.
const wanted = process.argv.slice(2);
const files = (await Array.fromAsync(glob("{cli,extension,portal,shared,test}/**/*.bench.ts", { cwd: projectRoot }))).sort();
const chosen = files.filter((file) => wanted.length === 0 || wanted.some((part) => basename(file).includes(part)));
if (chosen.length === 0) {
  console.error(
    `No benchmark is called ${wanted.join(" or ")}. There are: ${files.map((file) => basename(file, ".bench.ts")).join(", ")}.`,
  );
  process.exit(2);
}
const folder = join(projectRoot, "build/bench");
mkdirSync(folder, { recursive: true });
for (const file of chosen) {
  const name = basename(file, ".bench.ts");
  console.log(`\n${name}`);
  const { bench } = (await import(join(projectRoot, file))) as Bench;
  const figures = await bench();
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(figures, null, 2)}\n`);
  console.log(JSON.stringify(figures, null, 2));
}
