import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { type Figure, figureKey, seriesKey } from "../../shared/figure/figure.ts";

/** A drawing as SVG text without its outer element, with its size in user units. */
export type Drawing = { width: number; height: number; inner: string };

const { document } = parseHTML("<!doctype html><html><body></body></html>");

/** A mark's title `#…` says which figure it stands for; the page finds it by that, see `islands/chart-reader`. */
export const pointTitle = (figure: Figure): string => `#${figureKey(figure)}`;
/** A line's title `~…` says which series it draws. */
export const seriesTitle = (figure: Figure): string => `~${seriesKey(figure)}`;

/** Draws with Plot and takes the result apart: no style elements, which the site's security policy would refuse, and short numbers. */
export function drawPlot(options: Plot.PlotOptions & { width: number; height: number }): Drawing {
  const drawn = Plot.plot({ ...options, document: document as unknown as Document });
  const svg = drawn.tagName.toLowerCase() === "svg" ? drawn : drawn.querySelector("svg");
  if (!svg) throw new Error("Plot drew no SVG. Leave out titles and legends: they make it draw a figure element.");
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const title of svg.querySelectorAll("title")) {
    const text = title.textContent ?? "";
    const owner = title.parentElement;
    if (text.startsWith("#")) owner?.setAttribute("data-point", text.slice(1));
    if (text.startsWith("~")) owner?.setAttribute("data-series", text.slice(1));
    title.remove();
  }
  // Axes and marks name themselves for screen readers; the figure speaks for the drawing as a whole.
  for (const labelled of svg.querySelectorAll("[aria-label]")) labelled.removeAttribute("aria-label");
  return { width: options.width, height: options.height, inner: svg.innerHTML.replaceAll(/<[^>]+>/g, shortNumbers) };
}

/** Tenths are finer than any screen. Only inside tags: printed figures keep every digit. */
const shortNumbers = (tag: string): string =>
  tag.replaceAll(/-?\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))));

/** Sets drawings in rows of `columns`, left to right. */
export function inGrid(drawings: readonly Drawing[], columns = 1): Drawing {
  let top = 0;
  let width = 0;
  const parts: string[] = [];
  for (let start = 0; start < drawings.length; start += columns) {
    const row = drawings.slice(start, start + columns);
    let left = 0;
    for (const drawing of row) {
      parts.push(`<g transform="translate(${left},${top})">${drawing.inner}</g>`);
      left += drawing.width;
    }
    width = Math.max(width, left);
    top += Math.max(...row.map(({ height }) => height));
  }
  return { width, height: top, inner: parts.join("") };
}
