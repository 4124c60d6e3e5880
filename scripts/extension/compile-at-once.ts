import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Chromium's explicit compile hint: the functions of a script are made ready with it, not one by one as they are first called. */
const hint = "//# allFunctionsCalledOnLoad\n";

/** For a page part of which nearly everything runs in nearly every page: made ready in one go, it costs a page a third less. */
export async function compileAtOnce(folder: string, script: string): Promise<void> {
  const file = join(folder, script);
  await writeFile(file, hint + (await readFile(file, "utf8")));
}
