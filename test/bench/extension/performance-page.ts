export type ExtensionFigure = { what: string; value: number; unit: string; limit: number | undefined };

/** docs/performance-extension.md. Written by the bench, never by hand. */
export function extensionPage(figures: readonly ExtensionFigure[], machine: string): string {
  return `# The extension: what it costs

Written by \`npm run bench:extension\` over the built extension in a real Chromium, ${machine}. Times are medians. The time of a
page is processor time of the main-thread tasks in which a script of ours ran, each counted whole, with the page's own work in it. "Real pages" are saved product pages of eight shops, their own scripts held back. Times of the worker are
time that passes, so other work on the machine makes them longer, never shorter.

| what | measured | limit |
|---|---|---|
${figures.map(({ what, value, unit, limit }) => `| ${what} | ${value.toFixed(1)} ${unit} | ${limit === undefined ? "–" : `${limit} ${unit}${value <= limit ? "" : " (missed)"}`} |`).join("\n")}
`;
}
