import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { moduleTypes } from "./module-types.ts";

/** Bundles the check for other people's pages and programs into `module/border-lens.js`: one file that asks for nothing else. Its types stand beside it. */
export async function publishModule(folder, version) {
  const entry = fileURLToPath(new URL("module/border-lens.ts", import.meta.url));
  const words = `/* Border Lens ${version}, MIT licence. Not a government work. */`;
  await build({
    entryPoints: [entry],
    outfile: fileURLToPath(new URL("module/border-lens.js", folder)),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2024",
    legalComments: "none",
    banner: { js: words },
  });
  writeFileSync(new URL("module/border-lens.d.ts", folder), `${words}\n${moduleTypes(entry)}`);
}
