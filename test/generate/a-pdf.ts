import { zlibSync } from "fflate";

/** A PDF whose pages hold the given lines in a font of fixed width, each line where its blanks put it. */
export function aPdf(pages: readonly (readonly string[])[]): Uint8Array {
  const contents = pages.map((lines) => {
    // Column by column as real files do it: every run of words is placed by itself, blanks are never written.
    const placed = lines.flatMap((line, row) =>
      [...line.matchAll(/\S+(?: \S+)*/g)].map(
        (run) => `1 0 0 1 ${36 + run.index * 4.8} ${756 - row * 12} Tm (${run[0].replace(/[\\()]/g, "\\$&")}) Tj`,
      ),
    );
    return `BT /F1 8 Tf ${placed.join("\n")} ET`;
  });
  return pdfOf(contents.map((text) => new TextEncoder().encode(text)));
}

/** A small PDF whose one page unpacks to `bytes` bytes of drawing. */
export function swellingPdf(bytes: number): Uint8Array {
  return pdfOf([new Uint8Array(bytes).fill(32)]);
}

function pdfOf(contents: readonly Uint8Array[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const put = (part: string | Uint8Array) => {
    const bytes = typeof part === "string" ? new TextEncoder().encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (body: string, stream?: Uint8Array) => {
    offsets.push(length);
    put(`${offsets.length} 0 obj\n${body}\n`);
    if (stream) {
      put("stream\n");
      put(stream);
      put("\nendstream\n");
    }
    put("endobj\n");
  };
  put("%PDF-1.4\n");
  object("<< /Type /Catalog /Pages 2 0 R >>");
  object(`<< /Type /Pages /Count ${contents.length} /Kids [${contents.map((_, at) => `${4 + at * 2} 0 R`).join(" ")}] >>`);
  object("<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>");
  contents.forEach((content, at) => {
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
    );
    const packed = zlibSync(content);
    object(`<< /Length ${packed.length} /Filter /FlateDecode >>`, packed);
  });
  const start = length;
  put(
    `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")}`,
  );
  put(`trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
