import { readFile } from "node:fs/promises";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { layOutLines, type PlacedText } from "../../shared/import/lay-out-lines.ts";

/** Hands on the text of a PDF page by page, as lines that keep the gaps between columns. */
export async function readPdfPages(path: string, take: (lines: string[]) => void): Promise<void> {
  const data = new Uint8Array(await readFile(path));
  const loading = getDocument({ data, isEvalSupported: false, useSystemFonts: false, disableFontFace: true, verbosity: 0 });
  try {
    const document = await loading.promise;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const placed = items.flatMap((item): PlacedText[] =>
        "str" in item
          ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number, width: item.width }]
          : [],
      );
      take(layOutLines(placed));
      page.cleanup();
    }
  } finally {
    await loading.destroy();
  }
}
