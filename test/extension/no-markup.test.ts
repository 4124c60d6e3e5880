import { expect, test } from "vitest";

const sources = import.meta.glob<string>("/{extension,shared}/**/*.{ts,tsx}", { query: "?raw", import: "default", eager: true });

// Words of a page become text, never markup. The store reviewers' linter finds `innerHTML` in React DOM, which is not called with any.
test("no source of the extension turns a string into markup or code", () => {
  const found = Object.entries(sources)
    .filter(([, source]) =>
      /\.(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\b|\beval\(|new Function\(/.test(source),
    )
    .map(([path]) => path);
  expect(found).toEqual([]);
});
