import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

/** The sheet that all pages of the extension share; the bundler names it after whichever page it met first. */
const shared = "view.css";

/** Gives the shared style sheet one name, so that the same sources make the same package. */
export async function nameStyleSheets(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const pages = names.filter((name) => name.endsWith(".html"));
  const texts = new Map(
    await Promise.all(pages.map(async (page) => [page, await readFile(join(folder, page), "utf8")] as const)),
  );
  for (const sheet of names.filter((name) => name.endsWith(".css")).map((name) => name.replaceAll("\\", "/"))) {
    const users = [...texts].filter(([, html]) => html.includes(`/${sheet}"`));
    if (users.length < 2) continue;
    await rename(join(folder, sheet), join(folder, shared));
    // Its fonts stand beside it, wherever it stood before.
    const css = await readFile(join(folder, shared), "utf8");
    await writeFile(join(folder, shared), css.replaceAll("url(../", "url("));
    for (const [page, html] of users) await writeFile(join(folder, page), html.replaceAll(`/${sheet}"`, `/${shared}"`));
    if (basename(sheet) === shared) throw new Error(`Two style sheets would be called ${shared}.`);
  }
}
