import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Leaves each page's policy the hashes of its own inline scripts and styles. Astro names those of the whole site on every page: each
 * allows something that the page does not have, and as random letters do not compress they were a quarter of the search page itself.
 */
export function narrowCsp(folder) {
  const root = fileURLToPath(folder);
  for (const name of readdirSync(root, { recursive: true })) {
    if (!name.endsWith(".html")) continue;
    const file = join(root, name);
    const html = readFileSync(file, "utf8");
    const narrowed = narrowPolicy(html);
    if (narrowed !== html) writeFileSync(file, narrowed);
  }
}

export function narrowPolicy(html) {
  const own = new Set();
  for (const [, text = ""] of html.matchAll(inline)) own.add(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  return html.replace(policy, (whole) => whole.replace(hash, (source, allowed) => (own.has(allowed) ? source : "")));
}

/** Elements whose text the policy is about; a script's text ends at the first end tag, whatever it says before. */
const inline = /<(?:script|style)\b[^>]*>([\s\S]*?)<\/(?:script|style)>/g;
const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const hash = / ('sha256-[A-Za-z0-9+/=]+')/g;
