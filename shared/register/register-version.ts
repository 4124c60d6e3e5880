import { canonicalJson } from "./compact/canonical-json.ts";
import type { RegisterContent } from "./compact/register-content.ts";

/** Hex digest of bytes or of a text as UTF-8, handed in because every world has its own. */
export type Sha256 = (content: Uint8Array | string) => string;

/**
 * The version that `content` has: first 12 hex digits of a SHA-256 over its date and the digests of its records, each as JSON
 * with sorted fields. What is hashed is the content, not a packing of it: a copy keeps its version however it is stored,
 * and a register of any size is hashed record by record.
 */
export function registerVersion({ asOf, recordations, marks, releases }: RegisterContent, sha256: Sha256): string {
  const lines = [
    asOf,
    ...[recordations, marks, releases].flatMap((records) => ["", ...records.map((record) => sha256(canonicalJson(record)))]),
  ];
  return sha256(lines.join("\n")).slice(0, 12);
}
