import { type RecordationColumn, recordationColumns } from "../recordation/read-recordation-row.ts";
import { problem, type Result } from "../result.ts";

/**
 * Names of columns beside our own, folded to letters and digits. The first of a line are attested in Customs' own texts
 * ("CBP Recordation No.", "Copyright Office/PTO Reg. No.", "Title Product"; the Bulletin's list), the others common variants.
 */
const aliases: Partial<Record<RecordationColumn, string>> = {
  recordation_number:
    "cbprecordationno recordationno recno recnumber recordationnumber customsrecordationissuanceno customsrecordationno acsrecordationno headquartersissuanceno hqissuanceno issuanceno issuancenumber cbprecordationnumber cbprecordation recordationnum recordation recordationid recordnumber number numberasprinted iprsnumber",
  kind: "kind type recordationtype righttype iprtype typeofright recordtype rec",
  mark: "titleproduct nameofcoptmktnm nameofcoptmktnmormsk markortitle title mark markname name nameofmark trademark worktitle titleofwork titleormark marktitle wordmark product",
  words: "words searchwords matchwords",
  owner:
    "ownername owner rightsowner rightowner rightholder rightsholder nameofowner registrant proprietor trademarkowner copyrightowner holder ownersname",
  registration_number:
    "copyrightofficeptoregno registrationnumber registrationno regno regnumber ptoregno usptoregno usptoregistrationnumber uspto registration registrationnum copyrightregno trademarkregno copyrightofficeregno",
  effective:
    "effectivedate effdt effdate effective recordationdate daterecorded recordeddate dateofrecordation startdate recordedon",
  expires: "expirationdate expdt expdate expires expirydate expiry expiration enddate expireson validuntil",
  gray_market:
    "gmrestricted graymarket res graymarketrestricted greymarket greymarketrestricted gm gmr graymarketprotection importofgoodsbearinggenuinetrademarksortradenamesrestricted importrestricted restricted",
  classes:
    "classes class niceclass niceclasses internationalclass internationalclasses intclass ic icclass internationalclassnumber",
  goods: "goods goodsandservices goodsservices description descriptionofgoods merchandise productdescription goodsdescription",
  source_url: "sourceurl sourceaddress url link sourcelink",
  source_title: "sourcetitle source document citation",
  documented: "documented sourcedate documentdate asof dateofsource retrieved",
  evidence: "evidence evidencetext sourcesays note remarks",
  related: "related see seealso formernumber oldnumber previousnumber",
};

const fieldOf = new Map<string, RecordationColumn>([
  ...recordationColumns.map((column) => [foldHeader(column), column] as const),
  ...Object.entries(aliases).flatMap(([column, names]) =>
    names.split(" ").map((name) => [name, column as RecordationColumn] as const),
  ),
]);

/** The field that a column of this name fills, if any is known. */
export const fieldOfHeader = (header: string): RecordationColumn | undefined => fieldOf.get(foldHeader(header));

/** Which field each column of a foreign table fills. */
export type HeaderMatch = {
  /** One entry a column; `undefined` where the column is not used. */
  fields: (RecordationColumn | undefined)[];
  /** Headers that no field is known for, as printed. */
  ignored: string[];
};

/**
 * Finds our field for every header.
 * @param chosen what the operator said with `--map "Col=field"`, by folded header; `-` drops a column
 */
export function matchHeaders(
  headers: readonly string[],
  chosen: ReadonlyMap<string, RecordationColumn | "-">,
): Result<HeaderMatch> {
  const folded = headers.map(foldHeader);
  const missing = [...chosen.keys()].filter((header) => !folded.includes(header));
  if (missing.length > 0) {
    return problem(`--map names the column "${missing[0]}", which the file does not have. Its columns are ${listed(headers)}.`);
  }
  const taken = new Map<RecordationColumn, number>();
  const fields: (RecordationColumn | undefined)[] = folded.map(() => undefined);
  // What the operator chose goes first: an alias further left must not take the field away.
  for (const pass of ["chosen", "known"] as const) {
    for (const [at, header] of folded.entries()) {
      const choice = chosen.get(header);
      if (pass === "known" && choice !== undefined) continue;
      const field = pass === "chosen" ? choice : fieldOf.get(header);
      if (field === undefined || field === "-") continue;
      const other = taken.get(field);
      if (other !== undefined) {
        if (pass === "known" && chosen.get(folded[other] ?? "") === field) continue;
        // By its name neither can be chosen.
        if (folded[other] === header)
          return problem(
            `Columns ${other + 1} and ${at + 1} are both called "${headers[at]}". Rename the one that is not meant, in the file's first line.`,
          );
        return problem(
          `The columns "${headers[other]}" and "${headers[at]}" both mean ${field}. Say which one to use: --map "${headers[at]}=${field}" or --map "${headers[at]}=-".`,
        );
      }
      taken.set(field, at);
      fields[at] = field;
    }
  }
  if (!taken.has("mark")) {
    return problem(
      `No column holds the mark or title; the file has ${listed(headers)}. Say which one does, for example --map "${shortened(likelyMark(headers))}=mark".`,
    );
  }
  return {
    ok: true,
    value: {
      fields,
      ignored: headers.filter((header, at) => !fields[at] && header.trim() !== "" && !chosen.has(foldHeader(header))),
    },
  };
}

/** Reads one `--map "Col=field"`. */
export function parseColumnChoice(typed: string): Result<[header: string, field: RecordationColumn | "-"]> {
  const at = typed.lastIndexOf("=");
  const field = typed.slice(at + 1).trim();
  const known = field === "-" ? "-" : recordationColumns.find((column) => column === field);
  if (at < 1 || known === undefined) {
    return problem(
      `--map "${shortened(typed)}" is not understood. Write "Column=field" with one of ${recordationColumns.join(", ")}, or "-" to leave the column out.`,
    );
  }
  return { ok: true, value: [foldHeader(typed.slice(0, at)), known] };
}

/** Letters and digits of a header, lower case: `Copyright Office/PTO Reg. No.` -> `copyrightofficeptoregno`. */
export function foldHeader(header: string): string {
  return header
    .slice(0, 200)
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
}

/** The column to name as an example: one whose header speaks of a mark, a title or a name, else the first. */
const likelyMark = (headers: readonly string[]): string =>
  headers.find((header) => /mark|title|name|work|brand/i.test(header)) ?? headers[0] ?? "Col";
const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const listed = (headers: readonly string[]) =>
  headers.length === 0
    ? "no columns at all"
    : `${headers
        .slice(0, 12)
        .map((header) => `"${shortened(header)}"`)
        .join(", ")}${headers.length > 12 ? ` and ${headers.length - 12} more` : ""}`;
