import { hashLetters } from "../mark/letters-hash.ts";
import { type EditKind, editKind } from "./edit-kind.ts";
import { lookUp, mayFind } from "./hash-table.ts";
import { formField, formFields, type MarkIndex } from "./index-layout.ts";
import { keysWithoutEach, longestNear, mixedKey, shortestExchange, skeletonKey, squeezedKey } from "./near-keys.ts";

const without = new Uint32Array(longestNear);

export type NearForm = { form: number; kind: EditKind };

/** Forms that a run of letters is one slip away from, the most alike first. */
export function nearForms(letters: ArrayLike<number>, from: number, length: number, index: MarkIndex): NearForm[] {
  if (length > longestNear) return [];
  const found: NearForm[] = [];
  const look = (key: number) => {
    if (!mayFind(index.near, key >>> 0)) return;
    lookUp(index.near, key >>> 0, (form) => {
      if (found.some((other) => other.form === form)) return;
      const kind = editKind(
        letters,
        from,
        length,
        index.letters,
        formField(index, form, formFields.letters),
        formField(index, form, formFields.length),
      );
      if (kind) found.push({ form, kind });
    });
  };
  look(hashLetters(letters, from, from + length));
  const keys = keysWithoutEach(letters, from, length, without);
  for (let key = 0; key < keys; key++) look(without[key] ?? 0);
  look(squeezedKey(letters, from, length));
  if (length >= shortestExchange) look(mixedKey(letters, from, length));
  const skeleton = skeletonKey(letters, from, length);
  if (skeleton.length >= 4) look(skeleton.key);
  return found.length < 2 ? found : found.sort((a, b) => likeness(b, letters, from, index) - likeness(a, letters, from, index));
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
  return ease[kind] + (index.letters[formField(index, form, formFields.letters)] === letters[from] ? 2 : 0);
}
