import { ok, problem, type Result } from "../result.ts";

/** Days a manifest speaks for its register; each build and each re-signing renews them. */
const manifestDays = 45;

export const fileRoles = ["whole", "names", "details"] as const;
export type FileRole = (typeof fileRoles)[number];
/** One file of the register, beside the manifest. The name carries part of the hash, so a name never means two contents. */
export type RegisterFile = { role: FileRole; name: string; bytes: number; sha256: string };

/** What a published folder holds, as of when, and until when this may be believed. */
export type RegisterManifest = {
  format: "border-lens-register-manifest-1";
  /** Rises with every signing: seconds since 1970 at that moment. */
  sequence: number;
  version: string;
  /** ISO date of the newest evidence review. */
  asOf: string;
  /** ISO times of the signing and of the end of its validity. */
  published: string;
  expires: string;
  counts: { recordations: number; marks: number; releases: number };
  /** Name of the whole register, as in `files`. */
  file: string;
  files: RegisterFile[];
  /** The list of checksums of the dataset published beside it; through it the signature covers every file of the dataset. */
  dataset?: { name: string; sha256: string };
};

/** Dates and numbers a manifest without its signature. `now` is the moment of signing. */
export function writeManifest(
  register: Pick<RegisterManifest, "version" | "asOf" | "counts">,
  files: RegisterFile[],
  now: Date,
  dataset?: RegisterManifest["dataset"],
): RegisterManifest {
  const whole = files.find(({ role }) => role === "whole");
  if (!whole) throw new Error("A manifest names the whole register: give a file with the role whole.");
  return {
    format: "border-lens-register-manifest-1",
    sequence: Math.floor(now.getTime() / 1000),
    version: register.version,
    asOf: register.asOf,
    published: isoSecond(now),
    expires: isoSecond(new Date(now.getTime() + manifestDays * 86_400_000)),
    counts: register.counts,
    file: whole.name,
    files,
    ...(dataset === undefined ? {} : { dataset }),
  };
}

const isoSecond = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** Reads a manifest from parsed JSON. File names cannot lead out of the folder. */
export function parseManifest(value: unknown): Result<RegisterManifest> {
  const { format, sequence, version, asOf, published, expires, counts, file, files, dataset } = fieldsOf(value);
  if (format !== "border-lens-register-manifest-1")
    return problem(
      "This is no manifest that this program can read: its format is not border-lens-register-manifest-1. A newer version of Border Lens may read it.",
    );
  const { recordations, marks, releases } = fieldsOf(counts);
  if (
    !isWhole(sequence) ||
    !isText(version, /^[0-9a-f]{12}$/) ||
    !isText(asOf, /^\d{4}-\d{2}-\d{2}$/) ||
    !isTime(published) ||
    !isTime(expires) ||
    !isWhole(recordations) ||
    !isWhole(marks) ||
    !isWhole(releases) ||
    !isText(file, fileName) ||
    !Array.isArray(files) ||
    !files.every(isFile) ||
    !files.some((entry) => entry.role === "whole" && entry.name === file) ||
    !(dataset === undefined || isDataset(dataset))
  ) {
    return problem(
      "This manifest is malformed: a field is missing or is not of its kind. Fetch it again from where it was published.",
    );
  }
  return ok({
    format,
    sequence,
    version,
    asOf,
    published,
    expires,
    counts: { recordations, marks, releases },
    file,
    files,
    ...(dataset === undefined ? {} : { dataset }),
  });
}

const fileName = /^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/;
const fieldsOf = (value: unknown): Record<string, unknown> => (typeof value === "object" && value !== null ? { ...value } : {});
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown, form: RegExp): value is string => typeof value === "string" && form.test(value);
const isTime = (value: unknown): value is string =>
  isText(value, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/) && !Number.isNaN(Date.parse(value));

function isDataset(value: unknown): value is { name: string; sha256: string } {
  const { name, sha256 } = fieldsOf(value);
  return isText(name, fileName) && isText(sha256, /^[0-9a-f]{64}$/);
}

function isFile(value: unknown): value is RegisterFile {
  const { role, name, bytes, sha256 } = fieldsOf(value);
  return (
    fileRoles.some((known) => known === role) && isText(name, fileName) && isWhole(bytes) && isText(sha256, /^[0-9a-f]{64}$/)
  );
}
