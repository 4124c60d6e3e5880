import { readFileSync, writeFileSync } from "node:fs";

const staticImport = /(?:from|import)\s*"\.\/([^"]+\.js)"/g;

/**
 * Names in a page's head every script that its islands will import. A browser learns of them one level at a time else, and on a
 * phone each level costs half a second.
 * @param pages addresses below the folder, such as `check/`
 */
export function preloadIslands(folder, pages) {
  for (const page of pages) {
    const file = new URL(`${page}index.html`, folder);
    const html = readFileSync(file, "utf8");
    const wanted = new Set();
    const want = (name) => {
      if (wanted.has(name)) return;
      wanted.add(name);
      const script = readFileSync(new URL(`_astro/${name}`, folder), "utf8");
      for (const [, imported] of script.matchAll(staticImport)) want(imported);
    };
    for (const [, name] of html.matchAll(/(?:component|renderer)-url="\/_astro\/([^"]+)"/g)) want(name);
    const links = [...wanted].map((name) => `<link rel="modulepreload" href="/_astro/${name}">`).join("");
    writeFileSync(file, html.replace("</head>", `${links}</head>`));
  }
}
