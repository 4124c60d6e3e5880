import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const pages = ["search/index.html", "es/search/index.html", "check/index.html", "es/check/index.html"];

/**
 * Names, in the heads of search and check, what their first result needs: the scripts, the worker, for search the names of the register.
 * Else each is found only when the one before has arrived, and on a slow line every such step costs half a second.
 */
export function preloadIslands(folder) {
  for (const page of pages) {
    const file = fileURLToPath(new URL(page, folder));
    if (!existsSync(file)) continue;
    const html = readFileSync(file, "utf8");
    const { scripts, workers } = neededScripts(html, folder);
    const size = (path) => statSync(fileURLToPath(new URL(`.${path}`, folder))).size;
    const names = /register-[0-9a-f]+-names-[0-9a-f]+\.blr/.exec(html)?.[0];
    // A browser may ask a host for no more than six things at once, so the largest are asked for first.
    const links = [
      // What a worker fetches is not taken from the page's preloads but from the browser's cache, which these fill.
      ...[...(names ? [`/data/${names}`] : []), ...workers].map(
        (path) => `<link rel="preload" as="fetch" crossorigin href="${path}">`,
      ),
      ...scripts.toSorted((a, b) => size(b) - size(a)).map((path) => `<link rel="modulepreload" href="${path}">`),
    ];
    writeFileSync(file, html.replace("</head>", `${links.join("")}</head>`));
  }
}

const workerAddress = /\/_astro\/(?:search|check)-worker[\w.-]*\.js/g;

/** The island's scripts with all that they import, and the workers that they start. */
function neededScripts(html, folder) {
  const scripts = new Set();
  const workers = new Set(html.match(workerAddress));
  const left = [...html.matchAll(/(?:component-url|renderer-url)="([^"]+\.js)"/g)].map(([, path]) => path);
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (scripts.has(path)) continue;
    scripts.add(path);
    const code = readFileSync(fileURLToPath(new URL(`.${path}`, folder)), "utf8");
    for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) left.push(`/_astro/${name}`);
    for (const worker of code.match(workerAddress) ?? []) workers.add(worker);
  }
  return { scripts: [...scripts], workers: [...workers] };
}
