import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const pages = ["search/index.html", "es/search/index.html", "check/index.html", "es/check/index.html"];

/**
 * Names, at the beginning of the heads of search and check, what their first result needs: the register (for search its names), the
 * worker, the styles, the scripts. Else each is found only when the one before has arrived, and on a slow line every such step costs
 * half a second.
 */
export function preloadIslands(folder) {
  for (const page of pages) {
    const file = fileURLToPath(new URL(page, folder));
    if (!existsSync(file)) continue;
    const html = pastForwarders(readFileSync(file, "utf8"), folder);
    const { scripts, workers } = neededScripts(html, folder);
    const size = (path) => statSync(fileURLToPath(new URL(`.${path}`, folder))).size;
    const register = registerLoaded(html);
    const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, path]) => path);
    // A browser may ask a host for no more than six things at once: the largest are asked for first, and styles, which scripts wait for.
    const links = [
      // What a worker fetches is not taken from the page's preloads but from the browser's cache, which these fill.
      ...[...(register ? [register] : []), ...workers].map(
        (path) => `<link rel="preload" as="fetch" crossorigin href="${path}">`,
      ),
      ...styles.map((path) => `<link rel="preload" as="style" href="${path}">`),
      ...scripts.toSorted((a, b) => size(b) - size(a)).map((path) => `<link rel="modulepreload" href="${path}">`),
    ];
    // Before anything else in the head: the first four kilobytes of a page come half a round trip before the rest.
    writeFileSync(file, html.replace(charset, `${charset}${links.join("")}`));
  }
}

/** The search loads the names of the register, the check all of it, packed; see `islands/fetch-register-file.ts`. */
function registerLoaded(html) {
  const [names] = /\/data\/register-[0-9a-f]+-names-[0-9a-f]+\.blr/.exec(html) ?? [];
  const [whole] = /\/data\/register-[0-9a-f]+-[0-9a-f]+\.blr/.exec(html) ?? [];
  return names ?? (whole && `${whole}.gz`);
}

const charset = '<meta charset="utf-8">';

/** Where an island's own file only passes on what another holds, the page asks the other: one request less before it wakes. */
function pastForwarders(html, folder) {
  return html.replace(/component-url="([^"]+)" component-export="([^"]+)"/g, (whole, path, name) => {
    const code = readFileSync(fileURLToPath(new URL(`.${path}`, folder)), "utf8").trim();
    const [, inner, outer, other] = /^export\s*\{(\w+) as (\w+)\}\s*from\s*"\.\/([^"]+)";?$/.exec(code) ?? [];
    return outer === name ? `component-url="/_astro/${other}" component-export="${inner}"` : whole;
  });
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
