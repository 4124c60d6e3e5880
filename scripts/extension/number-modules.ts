import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Numbers the modules of each bundle in their order. The bundler names some by a hash of the folder they lie in, so that the
 * same sources would give other bytes elsewhere; each page has one bundle of its own, so the numbers need hold in it alone.
 */
export async function numberModules(folder: string): Promise<void> {
  const scripts = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".js"));
  for (const script of scripts) {
    const code = await readFile(join(folder, script), "utf8");
    const numbered = withNumberedModules(code);
    if (numbered !== code) await writeFile(join(folder, script), numbered);
  }
}

export function withNumberedModules(code: string): string {
  const ids = [...new Set([...code.matchAll(/\.register\("([A-Za-z0-9]{5})",function/g)].map(([, id]) => id ?? ""))];
  const numbers = new Map(ids.map((id, place) => [id, `m${String(place).padStart(4, "0")}`]));
  return code.replace(/"([A-Za-z0-9]{5})"/g, (whole, id: string) => (numbers.has(id) ? `"${numbers.get(id)}"` : whole));
}
