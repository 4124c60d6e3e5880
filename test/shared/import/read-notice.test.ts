import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { projectRoot } from "../../../cli/project-root.ts";
import { readNotice } from "../../../shared/import/read-notice.ts";

const rows = (text: string) => readNotice(text).map(({ foreign: { evidence: _, ...foreign } }) => foreign);

// Texts of our own in the shapes of the attested ones; marks and owners are invented.
test.each([
  {
    it: "a confirmation e-mail",
    text: "Your application was approved.\nCBP Recordation No.: TMK 19-00777\nCopyright Office/PTO Reg. No.: 5123456\nTitle: ZORBLAX\nEffective Date: 2/15/2019\nExpiration Date: 2/15/2029\n",
    says: [
      {
        recordation_number: "TMK 19-00777",
        registration_number: "5123456",
        mark: "ZORBLAX",
        effective: "2019-02-15",
        expires: "2029-02-15",
      },
    ],
  },
  {
    it: "a notice of a Lever-rule application",
    text: "CBP received an application from Zorblax Lamps, Inc. seeking Lever-rule protection for the “ZORBLAX” trademark (U.S. Trademark Registration No. 5,123,456 / CBP Recordation No. TMK 19--00777).",
    says: [
      {
        recordation_number: "TMK 19-00777",
        registration_number: "5,123,456",
        mark: "ZORBLAX",
        owner: "Zorblax Lamps, Inc.",
        gray_market: "applied",
      },
    ],
  },
  {
    it: "a grant",
    text: "CBP has granted Lever-rule protection for certain lamps bearing the trademark “QUILL”, recorded as TMK 19-00778.",
    says: [{ recordation_number: "TMK 19-00778", mark: "QUILL", gray_market: "yes" }],
  },
  {
    it: "a refusal, which leaves the protection unknown",
    text: "CBP has denied the request by Acme Corp. to grant Lever-rule protection for the “QUILL” trademark, recorded as TMK 19-00778.",
    says: [{ recordation_number: "TMK 19-00778", mark: "QUILL" }],
  },
  {
    it: "an older ruling without a prefix",
    text: "RE: Copyright in “Singing Teapot”; Registration VA 123-456; Customs Recordation Issuance No. 88- 163, effective December 27, 1988; expires 1-11-2007",
    says: [
      {
        recordation_number: "88-163",
        registration_number: "VA 123-456",
        mark: "Singing Teapot",
        effective: "1988-12-27",
        expires: "2007-01-11",
        kind: "copyright",
      },
    ],
  },
  {
    it: "a number tied to another",
    text: "the “ZORBLAX” trademark, Issuance No. 85- 471 (see 85-00349)",
    says: [{ recordation_number: "85-471", mark: "ZORBLAX", related: "85-00349", kind: "trademark" }],
  },
  {
    it: "two registrations and two numbers in order",
    text: "RE: dolls; Registrations VA 462-999 and VA 463-001; Cop 91-00300 and COP91-00301; copyrighted work “Gnome”",
    says: [
      { recordation_number: "COP 91-00300", registration_number: "VA 462-999", mark: "Gnome" },
      { recordation_number: "COP 91-00301", registration_number: "VA 463-001", mark: "Gnome" },
    ],
  },
  {
    it: "a mark called recorded, without a number",
    text: "The ZORBLAX trademark is recorded with CBP.",
    says: [{ mark: "ZORBLAX", kind: "trademark" }],
  },
  { it: "a text about something else", text: "The office is closed on 2/15/2019; call extension 84-63.", says: [] },
])("$it", ({ text, says }) => {
  expect(rows(text)).toEqual(says);
});

test("what follows only from the wording is marked as inferred, with the words it came from", () => {
  const [candidate] = readNotice("The ZORBLAX trademark is recorded as TMK 19-00777.");
  expect(candidate?.findings).toContainEqual({
    column: "mark",
    value: "ZORBLAX",
    by: "wording",
    quoted: expect.stringContaining("ZORBLAX trademark"),
  });
  expect(candidate?.findings.find(({ column }) => column === "recordation_number")?.by).toBe("label");
});

const notations = join(projectRoot, "../shared/data/recordations/number-notations.csv");
test.runIf(existsSync(notations))("every attested notation is found in running text", () => {
  const table = parse(readFileSync(notations), { columns: true }) as { as_printed: string; normalized: string }[];
  expect(table).toHaveLength(23);
  for (const { as_printed, normalized } of table) {
    const [candidate] = readNotice(`RE: goods; CBP Recordation No. ${as_printed}; trademark “ZORBLAX”`);
    expect(candidate?.foreign.recordation_number, as_printed).toBe(normalized);
  }
});

const lever = join(projectRoot, "../shared/data/recordations/lever-rule-notices.csv");
test.runIf(existsSync(lever))("the Lever-rule notices at hand are read as what they are", () => {
  const table = parse(readFileSync(lever), { columns: true }) as Record<
    "notice" | "marks" | "owner" | "goods" | "recordation_number",
    string
  >[];
  for (const { notice, marks, owner, goods, recordation_number } of table) {
    const number = recordation_number === "" ? "" : ` (CBP Recordation No. ${recordation_number})`;
    const text = `${notice === "grant" ? "CBP grants" : "CBP received an application for"} Lever-rule protection, filed by ${owner}, for ${goods || "goods"} bearing the trademark “${marks}”${number}.`;
    const [candidate] = readNotice(text);
    expect(candidate?.foreign).toMatchObject({
      gray_market: notice === "grant" ? "yes" : "applied",
      ...(marks.length <= 80 ? { mark: marks } : {}),
    });
    expect(candidate?.foreign.recordation_number ?? "").toBe(recordation_number);
  }
});
