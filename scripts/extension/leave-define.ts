import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Takes off what the bundler wraps around a script so that no AMD loader of a page takes hold of it: our page parts run in a world of
 * their own, where no page's loader is, and would only leave global names behind.
 */
export async function leaveDefine(folder: string, script: string): Promise<void> {
  const file = join(folder, script);
  await writeFile(file, withoutDefine(await readFile(file, "utf8")));
}

/** @throws when the script is wrapped otherwise */
export function withoutDefine(code: string): string {
  const [, body] =
    /^var (?:\w+),(?:\w+);"function"==typeof\(\w+=globalThis\.define\)&&\(\w+=\w+,\w+=null\),(.+),globalThis\.define=\w+;\s*$/s.exec(
      code,
    ) ?? [];
  if (body === undefined) throw new Error("The bundler wraps a page part in another way than expected.");
  return `${body};\n`;
}
