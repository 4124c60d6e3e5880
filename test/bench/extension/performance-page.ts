export type ExtensionFigure = { what: string; value: number; unit: string; limit: number | undefined };

/** docs/performance-extension.md. Written by the bench, never by hand. */
export function extensionPage(figures: readonly ExtensionFigure[], machine: string): string {
  return `# The extension: what it costs

Written by \`npm run bench:extension\` over the built extension in a real Chromium, ${machine}. Times are medians.

- *Our time on the main thread* is processor time in which script ran, from the page's load until our last look at it: compiling our scripts,
  running them, their callbacks and what follows on our messages' answers, the browser's part of our messages, and the style and layout that
  they force. The pages run no scripts of their own, so all of it is ours. A part of it "at a time" is one such stretch without a turn for
  the page.
- Each page is loaded in a new tab, where neither our code nor the browser's own is ready: the dearest load there is. *Next in the same
  tab* is a page whose tab showed one of the same shop before, as for whoever looks at one thing after the other.
- *More than without the extension* is the difference of all processor time of the page's main thread, loaded with the extension allowed and not: it
  holds as well what the browser does for us (making our scripts' world, drawing the chip), and the noise of both.
- *Real pages* are saved product pages of eight shops, their own scripts held back.
- Times of the worker are time that passes, so other work on the machine makes them longer, never shorter.

| what | measured | limit |
|---|---|---|
${figures.map(({ what, value, unit, limit }) => `| ${what} | ${value.toFixed(1)} ${unit} | ${limit === undefined ? "–" : `${limit} ${unit}${value <= limit ? "" : " (missed)"}`} |`).join("\n")}
`;
}
