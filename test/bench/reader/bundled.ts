import { build } from "esbuild";
import { projectRoot } from "../../../cli/project-root.ts";

/** A script of its own from a few lines of TypeScript, whose imports begin at the project's folder. */
export async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: projectRoot, loader: "ts" },
    bundle: true,
    minify: true,
    charset: "utf8",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
