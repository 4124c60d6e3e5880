import { type EditKind, editKind } from "./edit-kind.ts";
import { mayBeOneSlipAway } from "./form-edges.ts";
import { lookUp, mayFind } from "./hash-table.ts";
import { lengthOf, lettersOf, type MarkIndex } from "./index-layout.ts";
import { longestNear, mostNearKeys, slipKeys, wholeKeys } from "./near-keys.ts";

const scratch = new Uint32Array(mostNearKeys);

export type NearForm = { form: number; kind: EditKind };

/** Forms that a run of letters is one slip away from, the most alike first. */
export function nearForms(letters: ArrayLike<number>, from: number, length: number, index: MarkIndex): NearForm[] {
  if (length > longestNear) return [];
  const found: NearForm[] = [];
  const slips = mayBeOneSlipAway(letters, from, length, index) ? slipKeys(letters, from, length, scratch) : 0;
  const keys = wholeKeys(letters, from, length, scratch, slips);
  for (let at = 0; at < keys; at++) {
    const key = scratch[at] ?? 0;
    if (mayFind(index.near, key)) addForms(key, letters, from, length, index, found);
  }
  return found.length < 2 ? found : found.sort((a, b) => likeness(b, letters, from, index) - likeness(a, letters, from, index));
}

function addForms(
  key: number,
  letters: ArrayLike<number>,
  from: number,
  length: number,
  index: MarkIndex,
  found: NearForm[],
): void {
  lookUp(index.near, key, (form) => {
    if (found.some((other) => other.form === form)) return;
    const start = lettersOf(index, form);
    const kind = editKind(letters, from, length, index.letters, start, lengthOf(index, form));
    if (kind) found.push({ form, kind });
  });
}

const ease: Record<EditKind, number> = {
  repeated: 5,
  swapped: 4,
  exchanged: 2,
  dropped: 3,
  inserted: 3,
  changed: 2,
  "without-vowels": 1,
};

/** A reader keeps the first letter in mind, so a form that shares it is likelier meant. */
export function likeness({ form, kind }: NearForm, letters: ArrayLike<number>, from: number, index: MarkIndex): number {
  return ease[kind] + (index.letters[lettersOf(index, form)] === letters[from] ? 2 : 0);
}
