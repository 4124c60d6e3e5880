import { fileURLToPath } from "node:url";
import { generateSW } from "workbox-build";

/**
 * Writes `sw.js`: after one visit to the search or the check both work offline, with the register that was there.
 * Other pages are kept as they are read. Nothing is fetched that the reader did not ask for but the parts of these two pages.
 */
export async function writeServiceWorker(folder) {
  const { warnings } = await generateSW({
    globDirectory: fileURLToPath(folder),
    swDest: fileURLToPath(new URL("sw.js", folder)),
    globPatterns: [
      "_astro/*.{js,css}",
      "_astro/*latin-wght*.woff2",
      "{search,check,es/search,es/check}/index.html",
      "{search,es/search}/site.json",
      "search/goods.json",
      "data/manifest.json",
      // The register of the build as each page loads it. The first visit fetches it before this worker is in charge.
      "data/register-*-{names,details}-*.blr",
      "data/register-*.blr.gz",
      "icon.svg",
    ],
    maximumFileSizeToCacheInBytes: 4_000_000,
    // Their names hold their hash: what the page has just loaded is taken from the browser's cache.
    dontCacheBustURLsMatching: /^_astro\/|\.blr(\.gz)?$/,
    // The same page whatever is asked of it: the query is read in the page.
    ignoreURLParametersMatching: [/.*/],
    directoryIndex: "index.html",
    inlineWorkboxRuntime: true,
    sourcemap: false,
    skipWaiting: true,
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    runtimeCaching: [
      // A register file's name holds its hash: what is kept stays true.
      {
        urlPattern: ({ url }) => /\.blr(\.gz)?$/.test(url.pathname),
        handler: "CacheFirst",
        options: { cacheName: "registers", expiration: { maxEntries: 6 } },
      },
      {
        urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith("/data/"),
        handler: "NetworkFirst",
        options: { cacheName: "data" },
      },
      {
        urlPattern: ({ request, sameOrigin }) => sameOrigin && request.mode === "navigate",
        handler: "NetworkFirst",
        options: { cacheName: "pages", expiration: { maxEntries: 200 } },
      },
      {
        urlPattern: ({ sameOrigin }) => sameOrigin,
        handler: "StaleWhileRevalidate",
        options: { cacheName: "files", expiration: { maxEntries: 300 } },
      },
    ],
  });
  for (const warning of warnings) console.warn(`Service worker: ${warning}`);
}
