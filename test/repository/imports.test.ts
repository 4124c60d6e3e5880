import { expect, test } from "vitest";

// Which of our folders each folder may import. Arrows point one way.
const mayImport: Record<string, string[]> = {
  shared: [],
  content: ["shared"],
  portal: ["shared"],
  extension: ["shared"],
  cli: ["shared", "content"],
};
const sources = import.meta.glob<string>("/{shared,content,portal,extension,cli}/**/*.{ts,tsx,astro}", {
  query: "?raw",
  import: "default",
  eager: true,
});
const ourFolder = /(?:from|import)\s*\(?\s*"(?:(?:\.\.\/)+)(shared|content|portal|extension|cli|test|scripts)\//g;
const platform = /(?:from|import)\s*\(?\s*"(?:node:|astro:|react|@plasmohq)/;

test.each(Object.entries(sources))("%s imports only from where its folder may", (path, source) => {
  const home = path.split("/")[1] ?? "";
  const strays = [...source.matchAll(ourFolder)]
    .map((found) => found[1] ?? "")
    .filter((folder) => folder !== home && !mayImport[home]?.includes(folder));
  expect(strays).toEqual([]);
  if (home === "shared") expect(source).not.toMatch(platform);
});
