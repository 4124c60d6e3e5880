import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Takes the air out of the style sheets that a page part carries as text: it is written for people, and shipped into every shop's page. */
export async function squeezeSheets(folder: string, script: string): Promise<void> {
  const file = join(folder, script);
  await writeFile(file, withSqueezedSheets(await readFile(file, "utf8")));
}

/** Only template texts that begin with a rule for the shadow host are sheets; the bundler keeps them as they are written. */
export function withSqueezedSheets(code: string): string {
  return code.replace(/`\s*(:host[^`$]*)`/g, (_, css: string) => `\`${squeezed(css)}\``);
}

const squeezed = (css: string): string =>
  css
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .replaceAll(";}", "}")
    .trim();
