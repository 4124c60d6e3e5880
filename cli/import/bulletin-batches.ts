import { BulletinReader } from "../../shared/import/read-bulletin.ts";
import { detectEncoding, readHead, readText } from "./detect-encoding.ts";
import { inBoundedWorker } from "./in-bounded-worker.ts";
import type { ForeignBatch } from "./incoming-rows.ts";
import { UnreadableFile } from "./table-batch.ts";

/** No line of a printed page is longer; a longer one is no text of the Bulletin. */
const longestLine = 20_000;

/** Reads a Customs Bulletin's list of recordations, from its PDF or from text taken out of it. Lines of a PDF are counted through all pages. */
export async function* bulletinBatches(path: string): AsyncGenerator<ForeignBatch> {
  const reader = new BulletinReader();
  let line = 0;
  for await (const lines of linesOf(path)) {
    const batch: ForeignBatch = { rows: [], refused: [] };
    for (const text of lines) put(batch, reader.push(text, ++line));
    if (batch.rows.length + batch.refused.length > 0) yield batch;
  }
  const last: ForeignBatch = { rows: [], refused: [] };
  put(last, reader.end());
  yield last;
  if (reader.rows === 0) {
    throw new UnreadableFile(
      "No row of a list of recordations was found: none begins with a number such as TMK 08-01063. If the pages are pictures, they hold no text; use a copy with text. Nothing was imported.",
    );
  }
}

function put(batch: ForeignBatch, findings: ReturnType<BulletinReader["push"]>): void {
  for (const finding of findings) {
    if (finding.kind === "row") batch.rows.push(finding);
    else batch.refused.push(finding);
  }
}

async function* linesOf(path: string): AsyncGenerator<string[]> {
  if (readHead(path, 1024).includes("%PDF-")) {
    for await (const answer of inBoundedWorker({ read: "pdf", path })) if (answer.kind === "page") yield answer.lines;
    return;
  }
  let rest = "";
  for await (const chunk of readText(path, await detectEncoding(path))) {
    const lines = (rest + chunk).split(/\r\n|[\n\f\r]/);
    rest = lines.pop() ?? "";
    const long = rest.length > longestLine ? rest : lines.find((text) => text.length > longestLine);
    if (long !== undefined)
      throw new UnreadableFile(
        `A line is longer than ${longestLine.toLocaleString("en")} characters; this is no text of the Customs Bulletin. Nothing was imported.`,
      );
    yield lines;
  }
  yield [rest];
}
