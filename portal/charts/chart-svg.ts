import type { Language } from "../text/language.ts";
import { type Chart, type ChartSize, narrow, wide } from "./chart.ts";
import { withPlainColours } from "./palette.ts";
import type { Drawing } from "./plot-svg.ts";
import { wrapWords } from "./wrap-words.ts";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const whole = (value: number): number => Math.ceil(value);

/** The drawing as it stands in a page: it takes type and colours from there. */
export function inlineSvg(drawing: Drawing, size: ChartSize, label: string): string {
  const [width, height] = [whole(drawing.width), whole(drawing.height)];
  return `<svg class="chart-${size.name}" role="img" aria-label="${escaped(label)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="${size.font}" text-anchor="middle" fill="currentColor">${drawing.inner}</svg>`;
}

/** Both sizes of a chart for a page; a container query shows one of them. */
export const inlineChart = (chart: Chart, language: Language): string =>
  [wide, narrow].map((size) => inlineSvg(chart.draw(size, language), size, chart.title[language])).join("");

/** The chart as a file of its own: title, subtitle and source line in it, plain colours, on paper. */
export function standaloneSvg(chart: Chart, language: Language, sourceLine: string): string {
  const drawing = chart.draw(wide, language);
  const pad = 24;
  const title = wrapWords(chart.title[language], 72);
  const subtitle = wrapWords(chart.subtitle[language], 104);
  const foot = wrapWords(sourceLine, 118);
  const head = title.length * 25 + subtitle.length * 18 + 20;
  const width = whole(drawing.width) + 2 * pad;
  const height = whole(drawing.height) + head + foot.length * 15 + 2 * pad + 12;
  const lines = (words: string[], top: number, step: number, style: string) =>
    words
      .map((line, index) => `<text x="${pad}" y="${top + index * step}" text-anchor="start" ${style}>${escaped(line)}</text>`)
      .join("");
  return withPlainColours(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'Public Sans Variable','Public Sans','Liberation Sans',Arial,sans-serif" font-size="${wide.font}" text-anchor="middle" fill="var(--ink)" role="img" lang="${language}">` +
      `<title>${escaped(chart.title[language])}</title><desc>${escaped(chart.summary[language])}</desc><rect width="${width}" height="${height}" fill="var(--paper)"/>` +
      lines(title, pad + 16, 25, 'font-size="20" font-weight="650"') +
      lines(subtitle, pad + title.length * 25 + 14, 18, 'font-size="14" fill="var(--quiet)"') +
      `<g transform="translate(${pad},${pad + head})">${drawing.inner}</g>` +
      lines(foot, height - pad - (foot.length - 1) * 15, 15, 'font-size="11.5" fill="var(--quiet)"') +
      "</svg>",
  );
}
