import { type Registration, registrationKey } from "../recordation/registration.ts";
import { drawingOf, standingOf } from "./trademark-status.ts";

/** What we read of one `case-file` of the trademark office's daily or yearly XML, as it stands there. */
export type CaseFile = {
  serialNumber: string;
  registrationNumber: string;
  transactionDate: string;
  /** Elements of `case-file-header` by name. */
  header: Record<string, string>;
  statements: { typeCode: string; text: string }[];
  classifications: { internationalCodes: string[]; statusCode: string }[];
  owners: { partyType: string; entityCode: string; name: string }[];
};

/** A registration number in the comparable spelling, or nothing: applications carry `0000000`. */
export function registeredNumber(printed: string): string | undefined {
  const key = registrationKey(printed);
  return key === "" ? undefined : key;
}

/** The registration that a case file describes; `undefined` for an application that has none. */
export function readCaseFile(caseFile: CaseFile, file: string): Registration | undefined {
  const number = registeredNumber(caseFile.registrationNumber);
  if (number === undefined) return undefined;
  const { header } = caseFile;
  const statusCode = (header["status-code"] ?? "").trim();
  const registration: Registration = {
    number,
    serial: caseFile.serialNumber.trim(),
    drawing: drawingOf(header["mark-drawing-code"] ?? ""),
    statusCode,
    standing: standingOf(statusCode),
    classes: classesOf(caseFile.classifications),
    file,
    fileDate: isoDate(caseFile.transactionDate) ?? isoDate(header["status-date"]) ?? "",
  };
  const mark = header["mark-identification"]?.replace(/\s+/g, " ").trim();
  // A design without words has a description in some old files; it is no name of goods.
  if (mark && registration.drawing !== "design-only") registration.mark = mark;
  const owner = newestOwner(caseFile.owners);
  if (owner) registration.owner = owner;
  const goods = goodsOf(caseFile.statements);
  if (goods !== "") registration.goods = goods;
  for (const [field, element] of [
    ["statusDate", "status-date"],
    ["registered", "registration-date"],
    ["renewed", "renewal-date"],
    ["cancelled", "cancellation-date"],
  ] as const) {
    const date = isoDate(header[element]);
    if (date !== undefined) registration[field] = date;
  }
  return registration;
}

/**
 * Nice classes from `international-code`. Never from the goods statement's code: that is the prime class, and for old
 * registrations the former U.S. one (CUTEX: GS0441 beside international class 008). Classes that are no longer active
 * are left out as long as any is.
 */
function classesOf(classifications: CaseFile["classifications"]): number[] {
  const active = classifications.filter(({ statusCode }) => statusCode.trim() === "6");
  const counted = active.length > 0 ? active : classifications;
  const classes = counted.flatMap(({ internationalCodes }) => internationalCodes.map(Number));
  // A, B and 200 stand for certification and collective marks, 000 for none.
  return [...new Set(classes.filter((one) => Number.isInteger(one) && one >= 1 && one <= 45))].sort((a, b) => a - b);
}

// In old records this type is the correspondent, who owns nothing.
const correspondent = 70;

/** The owner with the highest party type: 10 to 19 applied, 20s at publication, 30 registered, from 31 on came later. The first of equals is the newest. */
function newestOwner(owners: CaseFile["owners"]): string | undefined {
  let newest: CaseFile["owners"][number] | undefined;
  for (const owner of owners) {
    if (!(Number(owner.partyType) < correspondent) || owner.name.trim() === "") continue;
    if (!newest || Number(owner.partyType) > Number(newest.partyType)) newest = owner;
  }
  // Entity 01 is an individual; private persons are not named.
  return newest === undefined || newest.entityCode.trim() === "01" ? undefined : newest.name.replace(/\s+/g, " ").trim();
}

function goodsOf(statements: CaseFile["statements"]): string {
  return statements
    .filter(({ typeCode }) => typeCode.startsWith("GS"))
    .map(({ text }) => livingGoods(text))
    .filter((text) => text !== "")
    .join("; ");
}

/** Goods without what was deleted `[…]` or excluded `((…))`; the asterisks around added words go, the words stay. */
function livingGoods(text: string): string {
  return text
    .replace(/\(\([^()]*(?:\([^()]*\)[^()]*)*\)\)/g, " ")
    .replace(/\[[^[\]]*\]/g, " ")
    .replace(/\*/g, " ")
    .replace(/\s+/g, " ")
    .replace(/\s+([,;.])/g, "$1")
    .replace(/([,;])(?:\s*[,;])+/g, "$1")
    .replace(/^[\s,;]+|[\s,;]+$/g, "");
}

function isoDate(printed: string | undefined): string | undefined {
  const found = /^(\d{4})(\d{2})(\d{2})$/.exec((printed ?? "").trim());
  if (!found || found[1] === "0000") return undefined;
  return `${found[1]}-${found[2]}-${found[3]}`;
}
