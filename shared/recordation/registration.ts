/**
 * Whether the trademark office counts the registration as living. `indifferent` are codes that say neither (transferred
 * files, unknown codes); `pending` is an application that is not registered.
 */
export const registrationStandings = ["live", "pending", "dead", "indifferent"] as const;
export type RegistrationStanding = (typeof registrationStandings)[number];

/** What the drawing code's first digit says of a mark. */
export const drawings = ["standard-characters", "typed", "design-only", "design-with-words", "stylised", "unknown"] as const;
export type Drawing = (typeof drawings)[number];

/** A trademark registration as the U.S. trademark office's own file gives it: evidence about the right behind a recordation. */
export type Registration = {
  /** Digits only, without leading zeros: `1303804`. */
  number: string;
  serial: string;
  /** The words of the mark in that file; absent for a pure design. */
  mark?: string;
  drawing: Drawing;
  /** Three digits, as in the office's table of status codes. */
  statusCode: string;
  standing: RegistrationStanding;
  /** ISO date of the status. */
  statusDate?: string;
  registered?: string;
  renewed?: string;
  cancelled?: string;
  /** The newest owner in that file, as printed there; the recordation keeps the owner its own source names. */
  owner?: string;
  /** Nice classes of the registration, active ones only where the file tells them apart. */
  classes: number[];
  /** Goods and services without deleted and excluded ones. */
  goods?: string;
  /** The file it was read from and that file's date. */
  file: string;
  fileDate: string;
};

/**
 * One spelling for comparing registration numbers: `1,303,804`, `01303804` and `Reg. No. 1303804` are equal, and so are
 * `VA 462-387` and `VA462387`. Empty where nothing is left to compare.
 */
export function registrationKey(printed: string): string {
  const letters = printed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/\b(?:U\.?S\.?|REG(?:ISTRATION|'?N)?|NO|NUMBER|PTO|USPTO)\b\.?/g, "")
    .replace(/[^A-Z0-9]/g, "");
  const key = /^\d+$/.test(letters) ? letters.replace(/^0+/, "") : letters;
  return key;
}
