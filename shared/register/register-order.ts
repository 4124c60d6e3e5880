import type { EvidenceLevel, Recordation } from "../recordation/recordation.ts";

const closeness: Record<EvidenceLevel, number> = { number: 0, named: 1, brand: 2 };

/**
 * The order of recordations in a register: by mark, then closest evidence, then number, then id. One order makes the version
 * independent of the order of the sources, and neighbours alike, which is what the compact form saves room by.
 */
export function byMarkAndEvidence(a: Recordation, b: Recordation): number {
  return (
    order(a.mark, b.mark) ||
    closeness[a.evidenceLevel] - closeness[b.evidenceLevel] ||
    order(a.number ?? "", b.number ?? "") ||
    order(a.id, b.id)
  );
}

// By code unit, not by language: the same on every machine.
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
