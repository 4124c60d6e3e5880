import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@astrojs/react";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import sirv from "sirv";
import packageJson from "./package.json" with { type: "json" };
import { narrowCsp } from "./portal/narrow-csp.mjs";
import { preloadIslands } from "./portal/preload-islands.mjs";
import { publishModule } from "./portal/publish-module.mjs";
import { writeServiceWorker } from "./portal/write-service-worker.mjs";

const dataset = new URL("./build/data/", import.meta.url);

/** Puts the dataset beside the pages: the register that the search worker and the extension's update load, tables, feeds, earlier versions. */
const publishRegister = {
  name: "publish-register",
  hooks: {
    // A page that writes under /data/ as well stops the build: one of the two files would be lost.
    "astro:build:done": ({ dir }) =>
      cpSync(dataset, new URL("data/", dir), { recursive: true, force: false, errorOnExist: true }),
    "astro:server:setup": ({ server }) => server.middlewares.use("/data", sirv(fileURLToPath(dataset), { dev: true })),
  },
};

/** Every page with its other language; charts made for frames of other sites are copies of pages. */
const everyPage = sitemap({
  i18n: { defaultLocale: "en", locales: { en: "en", es: "es" } },
  filter: (page) => !page.includes("/statistics/embed/"),
});

/** The check as a module for other people's programs. */
const moduleForOthers = {
  name: "module-for-others",
  hooks: { "astro:build:done": ({ dir }) => publishModule(dir, packageJson.version) },
};

/** Makes search and check work offline; last, so that it sees every file. */
const offline = {
  name: "offline",
  hooks: { "astro:build:done": ({ dir }) => writeServiceWorker(dir) },
};

/** Before the service worker is written, which keeps the pages as they are then. */
const preload = {
  name: "preload-islands",
  hooks: { "astro:build:done": ({ dir }) => preloadIslands(dir) },
};

/**
 * What islands share comes in few files: on a slow line each file costs a request, as much as a hundred kilobytes, and many hosts
 * answer only six at once; left alone every handful of shared lines becomes one. React's parts go together, the search's own parts
 * too, and a few lines that nearly every island has; the rest by the islands that need it, small ones joined with the nearest.
 */
const sharedScripts = [
  { name: "react", test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]|@astrojs[\\/]react[\\/]/, priority: 4 },
  {
    name: "common",
    test: /portal[\\/](?:text[\\/](?:language|date-words)|islands[\\/](?:address[\\/]address-state|keep-offline|show-letters|use-early-input))\.ts|preload-helper|rolldown[\\/]runtime/,
    priority: 3,
  },
  {
    name: "search",
    test: /islands[\\/]record-search[\\/](?!start-)/,
    tags: ["$initial"],
    priority: 2,
  },
  { name: "shared", minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 30_000, priority: 1 },
];

/** The bundler names what is shared after all that share it. */
const nameOfScript = ({ name }) => (name.startsWith("shared") ? "_astro/shared.[hash].js" : "_astro/[name].[hash].js");

/** When all pages are written and before the service worker, which keeps them as they are then. */
const ownHashes = {
  name: "own-hashes",
  hooks: { "astro:build:done": ({ dir }) => narrowCsp(dir) },
};

export default defineConfig({
  srcDir: "./portal",
  publicDir: "./portal/public",
  outDir: "./build/portal",
  site: process.env.PORTAL_ADDRESS ?? "https://border-lens.example",
  trailingSlash: "always",
  integrations: [react(), everyPage, publishRegister, moduleForOthers, preload, ownHashes, offline],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "frame-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  // Guides hold no code, and the highlighter writes inline styles that the CSP refuses.
  markdown: { syntaxHighlight: false },
  vite: {
    define: { __PORTAL_VERSION__: JSON.stringify(packageJson.version) },
    // Workers load parts of themselves later, which only modules can.
    worker: { format: "es" },
    environments: {
      client: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: sharedScripts }, chunkFileNames: nameOfScript } } },
      },
    },
  },
  devToolbar: { enabled: false },
});
