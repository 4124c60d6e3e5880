import { spread } from "../mark/letters-hash.ts";

/** How one word differs from another by a slip or a trick that leaves it readable. */
export type EditKind = "inserted" | "dropped" | "changed" | "swapped" | "exchanged" | "repeated" | "without-vowels";

type Letters = ArrayLike<number>;

/**
 * The one difference between a run of letters and a form, undefined where there are more. `repeated` and `without-vowels` may
 * touch several letters: "Sonnny", "Ptk Phlpp".
 */
export function editKind(
  run: Letters,
  from: number,
  length: number,
  form: Letters,
  formFrom: number,
  formLength: number,
): EditKind | undefined {
  const same = commonStart(run, from, length, form, formFrom, formLength);
  const tail = commonEnd(run, from, length, form, formFrom, formLength, same);
  const left = length - same - tail;
  const formLeft = formLength - same - tail;
  if (left === 1 && formLeft === 0) return isRepeat(run, from + same, from, from + length) ? "repeated" : "inserted";
  if (left === 0 && formLeft === 1) return "dropped";
  // "Gucii", "Yezzy": the other letter doubled.
  if (left === 1 && formLeft === 1) return sameSqueezed(run, from, length, form, formFrom, formLength) ? "repeated" : "changed";
  if (
    left === 2 &&
    formLeft === 2 &&
    run[from + same] === form[formFrom + same + 1] &&
    run[from + same + 1] === form[formFrom + same]
  ) {
    return "swapped";
  }
  if (length === formLength && isExchange(run, from + same, form, formFrom + same, left, length)) return "exchanged";
  if (sameSqueezed(run, from, length, form, formFrom, formLength)) return "repeated";
  if (formLength - length >= 2 && isSubsequence(run, from, length, form, formFrom, formLength)) return "without-vowels";
  return undefined;
}

function commonStart(run: Letters, from: number, length: number, form: Letters, formFrom: number, formLength: number): number {
  let same = 0;
  while (same < length && same < formLength && run[from + same] === form[formFrom + same]) same++;
  return same;
}

function commonEnd(
  run: Letters,
  from: number,
  length: number,
  form: Letters,
  formFrom: number,
  formLength: number,
  start: number,
): number {
  let same = 0;
  while (
    same < length - start &&
    same < formLength - start &&
    run[from + length - 1 - same] === form[formFrom + formLength - 1 - same]
  )
    same++;
  return same;
}

function isRepeat(run: Letters, at: number, from: number, end: number): boolean {
  return (at > from && run[at] === run[at - 1]) || (at + 1 < end && run[at] === run[at + 1]);
}

/** Two letters anywhere changed places; in a long word that begins alike, up to four. */
function isExchange(run: Letters, from: number, form: Letters, formFrom: number, span: number, length: number): boolean {
  let differing = 0;
  let balance = 0;
  for (let at = 0; at < span; at++) {
    if (run[from + at] !== form[formFrom + at]) differing++;
    balance = (balance + spread(run[from + at] ?? 0) - spread(form[formFrom + at] ?? 0)) | 0;
  }
  return balance === 0 && (differing === 2 || (length >= 7 && differing <= 4));
}

function sameSqueezed(run: Letters, from: number, length: number, form: Letters, formFrom: number, formLength: number): boolean {
  let a = 0;
  let b = 0;
  while (a < length && b < formLength) {
    const letter = run[from + a];
    if (letter !== form[formFrom + b]) return false;
    while (a < length && run[from + a] === letter) a++;
    while (b < formLength && form[formFrom + b] === letter) b++;
  }
  return a === length && b === formLength;
}

function isSubsequence(run: Letters, from: number, length: number, form: Letters, formFrom: number, formLength: number): boolean {
  let a = 0;
  for (let b = 0; b < formLength && a < length; b++) if (run[from + a] === form[formFrom + b]) a++;
  return a === length;
}
