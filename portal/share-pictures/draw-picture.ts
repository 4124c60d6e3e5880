import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { wrapWords } from "../charts/wrap-words.ts";
import { frameText } from "../text/frame-text.ts";
import type { SharePicture } from "./picture-list.ts";

/** Pixels; what every network shows whole. */
export const pictureSize = { width: 1200, height: 630 } as const;

const fonts = ["400Regular/PublicSans_400Regular", "600SemiBold/PublicSans_600SemiBold"].map((file) =>
  join(process.cwd(), "node_modules/@expo-google-fonts/public-sans", `${file}.ttf`),
);
/** Of `shared/design/tokens.css`, the light ones: a picture stands on pages that are not ours and cannot follow the reader's choice. */
const colour = { paper: "#fbfaf7", line: "#d9d5cc", ink: "#1b1f23", quiet: "#4b5560", teal: "#0b4f4a" } as const;

/** Draws one picture. Its letters come from a package, not from the machine, so that the same words give the same bytes. */
export function drawPicture(picture: SharePicture): Uint8Array<ArrayBuffer> {
  const drawn = new Resvg(pictureSvg(picture), {
    font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: "Public Sans" },
  });
  return new Uint8Array(drawn.render().asPng());
}

function pictureSvg({ language, part, title, goods }: SharePicture): string {
  const text = frameText[language];
  const roomy = wrapWords(title, goods ? 24 : 30);
  const [lines, size] = roomy.length <= 3 ? [roomy, 76] : [wrapWords(title, goods ? 30 : 38), 60];
  const first = 330 - ((lines.length - 1) * size * 1.15) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureSize.width}" height="${pictureSize.height}" font-family="Public Sans">
<rect width="100%" height="100%" fill="${colour.paper}"/>
<rect width="100%" height="14" fill="${colour.teal}"/>
${part === undefined ? "" : `<text x="80" y="150" font-size="34" fill="${colour.teal}" font-weight="600">${escaped(part)}</text>`}
${lines.map((line, at) => `<text x="80" y="${first + at * size * 1.15}" font-size="${size}" font-weight="600" letter-spacing="-1.5" fill="${colour.ink}">${escaped(line)}</text>`).join("\n")}
${goods ? `<g transform="translate(930 230) scale(8)" color="${colour.teal}">${inner(goods)}</g>` : ""}
<path d="M80 512H1120" stroke="${colour.line}" stroke-width="2"/>
<g transform="translate(80 540) scale(2)" fill="none" stroke="${colour.teal}" stroke-width="2" stroke-linecap="round"><circle cx="10.5" cy="10.5" r="7"/><path d="M15.7 15.7 21 21M7 10.5h7"/></g>
<text x="144" y="577" font-size="34" font-weight="600" fill="${colour.ink}">${escaped(text.title)}</text>
<text x="1120" y="577" font-size="26" text-anchor="end" fill="${colour.quiet}">${escaped(text.bannerShort)}</text>
</svg>`;
}

/** The line icon of the goods, without its own `<svg>`'s size. */
const inner = (goods: string): string =>
  readFileSync(join(process.cwd(), "portal/icons", `${goods}.svg`), "utf8").replace(
    /<svg[^>]*>/,
    '<svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.25" stroke-linecap="round" stroke-linejoin="round">',
  );

const escaped = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
