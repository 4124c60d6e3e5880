import { longestNotice, type NoticeCandidate, readNotice } from "../../shared/import/read-notice.ts";
import { detectEncoding, readHead, readText } from "./detect-encoding.ts";
import { inBoundedWorker } from "./in-bounded-worker.ts";
import { UnreadableFile } from "./table-batch.ts";

/** Reads a notice, an e-mail or a ruling, as text or PDF, and finds the recordations it speaks of. */
export async function noticeCandidates(path: string): Promise<NoticeCandidate[]> {
  let text = "";
  for await (const piece of piecesOf(path)) {
    text += piece;
    if (text.length > longestNotice) {
      throw new UnreadableFile(
        `The text is longer than ${longestNotice.toLocaleString("en")} characters. Paste the part that names the recordation; a list of many is read by: lens import bulletin FILE, or lens import csv FILE.`,
      );
    }
  }
  const candidates = readNotice(text);
  if (candidates.length === 0) {
    throw new UnreadableFile(
      "The text names no recordation: neither a number such as TMK 11-00163 nor a mark that it calls recorded was found. Nothing was imported.",
    );
  }
  return candidates;
}

async function* piecesOf(path: string): AsyncGenerator<string> {
  if (readHead(path, 1024).includes("%PDF-")) {
    for await (const answer of inBoundedWorker({ read: "pdf", path }))
      if (answer.kind === "page") yield `${answer.lines.join("\n")}\n`;
  } else yield* readText(path, await detectEncoding(path));
}
