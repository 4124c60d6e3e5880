import { readFileSync } from "node:fs";
import type { ListingReading } from "../../shared/listing/listing-reading.ts";
import { readPage } from "../../shared/listing/read-page.ts";
import { ok, problem, type Result } from "../../shared/result.ts";
import { whyNoFile } from "../import/why-no-file.ts";
import { decodePage, isBinary } from "./decode-page.ts";
import { parsePageArgument } from "./page-argument.ts";
import { parsePage } from "./parse-page.ts";

/**
 * What a saved page says is for sale.
 * @param written `FILE`, or `FILE=URL` with the address it was saved from
 */
export function readSavedPage(written: string): { file: string; reading: Result<ListingReading> } {
  const { file, address } = parsePageArgument(written);
  const missing = whyNoFile(file);
  if (missing) return { file, reading: problem(missing) };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { file, reading: problem(`${file} cannot be read: ${why}. Check the path.`) };
  }
  if (bytes.length === 0) return { file, reading: problem(`${file} is empty. Save the page again.`) };
  if (isBinary(bytes))
    return { file, reading: problem(`${file} is no saved page: it holds zero bytes, which no text has. Save the page as HTML.`) };
  return { file, reading: ok(readPage(parsePage(decodePage(bytes)), address)) };
}
