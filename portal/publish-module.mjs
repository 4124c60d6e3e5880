import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Bundles the check for other people's pages and programs into `module/border-lens.js`: one file that asks for nothing else. */
export async function publishModule(folder, version) {
  await build({
    entryPoints: [fileURLToPath(new URL("module/border-lens.ts", import.meta.url))],
    outfile: fileURLToPath(new URL("module/border-lens.js", folder)),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2024",
    legalComments: "none",
    banner: { js: `/* Border Lens ${version}, MIT licence. Not a government work. */` },
  });
}
