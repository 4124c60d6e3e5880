import { ownerKey } from "../recordation/owner-key.ts";
import type { Recordation } from "../recordation/recordation.ts";
import { firstDay, lastDay, statusOn } from "../recordation/recordation-status.ts";
import { canonicalJson } from "./compact/canonical-json.ts";
import { isRecordationField } from "./field-names.ts";

export const changeKinds = ["recorded", "renewed", "expired", "owner-changed", "corrected", "withdrawn"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What became of one recordation between two published registers. */
export type Change = {
  id: string;
  number?: string;
  mark: string;
} & (
  | { kind: "recorded"; owner?: string; effective?: string }
  | { kind: "renewed"; before: string; after: string }
  /** Its last day, and the time for a late renewal, have passed since the register before. */
  | { kind: "expired"; expires: string }
  | { kind: "owner-changed"; before: string; after: string }
  /** Fields that say something else, for whatever reason. */
  | { kind: "corrected"; fields: (keyof Recordation)[] }
  /** In the register before, not in this one. */
  | { kind: "withdrawn" }
);

/** A register as of a day: what it held, and the day on which its statuses are judged. */
export type Dated = { recordations: readonly Recordation[] /** ISO date. */; day: string };

/** The changes from one register to the next, in the order of the newer one, withdrawals last. A recordation is known by its id. */
export function changesBetween(before: Dated, after: Dated): Change[] {
  const earlier = new Map(before.recordations.map((recordation) => [recordation.id, recordation]));
  const later = new Set(after.recordations.map(({ id }) => id));
  const changes = after.recordations.flatMap((recordation): Change[] => {
    const old = earlier.get(recordation.id);
    return old ? changesOf(old, before.day, recordation, after.day) : [recorded(recordation)];
  });
  const withdrawn = [...earlier.values()]
    .filter(({ id }) => !later.has(id))
    .map((old): Change => ({ ...headOf(old), kind: "withdrawn" }));
  return [...changes, ...withdrawn];
}

const headOf = ({ id, number, mark }: Recordation) => (number === undefined ? { id, mark } : { id, number, mark });

function recorded(recordation: Recordation): Change {
  const { owner, effective } = recordation;
  return {
    ...headOf(recordation),
    kind: "recorded",
    ...(owner === undefined ? {} : { owner }),
    ...(effective === undefined ? {} : { effective }),
  };
}

function changesOf(old: Recordation, oldDay: string, now: Recordation, day: string): Change[] {
  const head = headOf(now);
  const changes: Change[] = [];
  // A year that has got its month and day since is told more exactly, not renewed.
  const renewed = old.expires !== undefined && now.expires !== undefined && firstDay(now.expires) > lastDay(old.expires);
  if (renewed) changes.push({ ...head, kind: "renewed", before: old.expires ?? "", after: now.expires ?? "" });
  if (now.expires !== undefined && statusOn(now, day).kind === "expired" && statusOn(old, oldDay).kind !== "expired") {
    changes.push({ ...head, kind: "expired", expires: now.expires });
  }
  // A change of spelling is a correction; only another owner is a change of owner.
  const newOwner = old.owner !== undefined && now.owner !== undefined && ownerKey(old.owner) !== ownerKey(now.owner);
  if (newOwner) changes.push({ ...head, kind: "owner-changed", before: old.owner ?? "", after: now.owner ?? "" });
  const told = new Set<string>([...(renewed ? ["expires"] : []), ...(newOwner ? ["owner"] : [])]);
  const fields = differingFields(old, now).filter((field) => !told.has(field));
  if (fields.length > 0) changes.push({ ...head, kind: "corrected", fields });
  return changes;
}

function differingFields(old: Recordation, now: Recordation): (keyof Recordation)[] {
  const [before, after] = [new Map<string, unknown>(Object.entries(old)), new Map<string, unknown>(Object.entries(now))];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter(isRecordationField)
    .filter((field) => canonicalJson(before.get(field)) !== canonicalJson(after.get(field)))
    .sort();
}
