import type { Quantity } from "./quantity.ts";
import { boundsOf } from "./quantity.ts";
import type { Unit } from "./unit.ts";

/** A rank that arithmetic proves although the table is incomplete. */
export type ProvenRank<U extends Unit> = { subject: string; rank: number; quantity: Quantity<U> };

/**
 * Ranks the listed parts of a total, and keeps a rank only if nothing that the source left out can change it: what remains of
 * the total must be smaller than the part itself. Parts that the source prints equal share no proven rank.
 */
export function provenRanks<U extends Unit>(
  listed: readonly { subject: string; quantity: Quantity<U> }[],
  total: Quantity<NoInfer<U>> | undefined,
): ProvenRank<U>[] {
  const greatestTotal = total && boundsOf(total).greatest;
  if (greatestTotal === undefined || greatestTotal === null) return [];
  const remaining = greatestTotal - listed.reduce((sum, { quantity }) => sum + (boundsOf(quantity).least ?? 0), 0);
  const ordered = [...listed].sort((a, b) => b.quantity.value - a.quantity.value);
  return ordered.flatMap(({ subject, quantity }, index) => {
    const least = boundsOf(quantity).least ?? 0;
    const tied = ordered.some((other) => other.subject !== subject && other.quantity.value === quantity.value);
    return !tied && least > remaining ? [{ subject, rank: index + 1, quantity }] : [];
  });
}
