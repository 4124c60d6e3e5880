import * as v from "valibot";
import type { Result } from "../result.ts";
import { date, optionalDate, optionalWords, words } from "../table/cells.ts";
import { type Row, rowReader } from "../table/read-row.ts";
import { parseClasses } from "./read-recordation-row.ts";
import { drawings, type Registration, registrationStandings } from "./registration.ts";

/** The columns of `content/recordations/registrations.csv`, in order. */
export const registrationColumns = [
  "number",
  "serial",
  "mark",
  "drawing",
  "status_code",
  "standing",
  "status_date",
  "registered",
  "renewed",
  "cancelled",
  "owner",
  "classes",
  "goods",
  "file",
  "file_date",
] as const;
export type RegistrationColumn = (typeof registrationColumns)[number];

const shape = v.pipe(
  v.strictObject({
    number: v.pipe(words, v.regex(/^[1-9]\d*$/, "must be digits without leading zeros")),
    serial: v.pipe(words, v.regex(/^\d{8}$/, "must be eight digits")),
    mark: optionalWords,
    drawing: v.picklist(drawings, `must be one of ${drawings.join(", ")}`),
    status_code: v.pipe(v.string(), v.regex(/^\d{3}$/, "must be three digits")),
    standing: v.picklist(registrationStandings, `must be one of ${registrationStandings.join(", ")}`),
    status_date: optionalDate,
    registered: optionalDate,
    renewed: optionalDate,
    cancelled: optionalDate,
    owner: optionalWords,
    classes: v.pipe(
      v.string(),
      v.check((cell) => cell === "" || parseClasses(cell).ok, "must be Nice classes from 1 to 45, parted by ;"),
    ),
    goods: optionalWords,
    file: words,
    file_date: date,
  }),
  v.transform(({ status_code, status_date, file_date, classes, ...row }): Registration => {
    const listed = parseClasses(classes);
    const registration = {
      ...row,
      statusCode: status_code,
      statusDate: status_date,
      fileDate: file_date,
      classes: listed.ok ? listed.value : [],
    };
    // An unknown field is absent, so that the register carries no empty ones.
    return Object.fromEntries(Object.entries(registration).filter(([, field]) => field !== undefined)) as Registration;
  }),
);

/** Reads one row of `content/recordations/registrations.csv`. */
export const readRegistrationRow: (row: Row) => Result<Registration> = rowReader(shape);

/** The row for a registration; reading it gives the same registration back. */
export function printRegistrationRow(registration: Registration): Record<RegistrationColumn, string> {
  return {
    number: registration.number,
    serial: registration.serial,
    mark: registration.mark ?? "",
    drawing: registration.drawing,
    status_code: registration.statusCode,
    standing: registration.standing,
    status_date: registration.statusDate ?? "",
    registered: registration.registered ?? "",
    renewed: registration.renewed ?? "",
    cancelled: registration.cancelled ?? "",
    owner: registration.owner ?? "",
    classes: registration.classes.join("; "),
    goods: registration.goods ?? "",
    file: registration.file,
    file_date: registration.fileDate,
  };
}
