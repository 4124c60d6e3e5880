import { foldMark } from "../mark/fold-mark.ts";
import { ownerKey } from "./owner-key.ts";
import { withheldKind } from "./owner-kind.ts";
import type { Recordation } from "./recordation.ts";
import type { RecordationNumber } from "./recordation-number.ts";
import { registrationKey } from "./registration.ts";

/**
 * Why two recordations belong together. Nothing is merged on its strength: a renumbering, a second class or a repeated
 * filing all look alike from outside, so the reader is shown both.
 * - `see`: a source names the other number beside this one.
 * - `same-registration`: both stand on one registration.
 * - `same-mark-and-owner`: same words, same owner, different or unknown registration.
 */
export type RecordationLink = {
  how: "see" | "same-registration" | "same-mark-and-owner";
  /** Absent where the source names a number that we hold no record of. */
  id?: string;
  number?: RecordationNumber;
};

/** The links of every recordation that has any, by id; both ends know of each other. One pass and a few maps: fit for 100,000. */
export function linkRecordations(recordations: readonly Recordation[]): Map<string, RecordationLink[]> {
  const links = new Map<string, Map<string, RecordationLink>>();
  const link = (from: string, key: string, to: RecordationLink) => {
    const known = links.get(from) ?? new Map<string, RecordationLink>();
    // The first reason found is the strongest one; see the order below.
    if (!known.has(key)) known.set(key, to);
    links.set(from, known);
  };
  const linkPair = (a: Recordation, b: Recordation, how: RecordationLink["how"]) => {
    if (a.id === b.id) return;
    link(a.id, b.id, endAt(b, how));
    link(b.id, a.id, endAt(a, how));
  };

  const byNumber = new Map(recordations.flatMap((one) => (one.number === undefined ? [] : [[one.number, one] as const])));
  for (const recordation of recordations) {
    for (const number of recordation.related ?? []) {
      const other = byNumber.get(number);
      if (other) linkPair(recordation, other, "see");
      else link(recordation.id, number, { how: "see", number });
    }
  }
  linkEqual(recordations, registrationOf, (a, b) => linkPair(a, b, "same-registration"));
  linkEqual(recordations, markAndOwnerOf, (a, b) => linkPair(a, b, "same-mark-and-owner"));
  return new Map([...links].map(([id, known]) => [id, [...known.values()]]));
}

function endAt(recordation: Recordation, how: RecordationLink["how"]): RecordationLink {
  return { how, id: recordation.id, ...(recordation.number === undefined ? {} : { number: recordation.number }) };
}

function registrationOf({ kind, registrationNumber }: Recordation): string {
  const key = registrationNumber === undefined ? "" : registrationKey(registrationNumber);
  // A copyright's and a trademark's number may be equal digits.
  return key === "" ? "" : `${kind === "copyright" ? "c" : "m"}:${key}`;
}

function markAndOwnerOf({ mark, owner }: Recordation): string {
  const folded = foldMark(mark);
  // Owners that are not shown need not be one and the same.
  const key = owner === undefined || withheldKind(owner) ? "" : ownerKey(owner);
  return folded === "" || key === "" ? "" : `${folded}\n${key}`;
}

function linkEqual(
  recordations: readonly Recordation[],
  keyOf: (recordation: Recordation) => string,
  link: (a: Recordation, b: Recordation) => void,
): void {
  const groups = new Map<string, Recordation[]>();
  for (const recordation of recordations) {
    const key = keyOf(recordation);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(recordation);
    else groups.set(key, [recordation]);
  }
  for (const group of groups.values()) {
    // A hundred records of one design would make ten thousand pairs; each is tied to its neighbours in such a group.
    const reach = group.length > 20 ? 1 : group.length;
    group.forEach((a, at) => {
      for (const b of group.slice(at + 1, at + 1 + reach)) link(a, b);
    });
  }
}
