import { expect, test } from "vitest";
import { bulletinBatches } from "../../../cli/import/bulletin-batches.ts";
import { inBoundedWorker } from "../../../cli/import/in-bounded-worker.ts";
import { noticeCandidates } from "../../../cli/import/notice-candidates.ts";
import { aPdf, swellingPdf } from "../../generate/a-pdf.ts";
import { aProject } from "./a-project.ts";

// Synthetic: invented marks and owners in the shape of the Bulletin's list.
const page = [
  "        COPYRIGHT, TRADEMARK, AND TRADE NAME RECORDATIONS",
  "                        (No. 11 2008)",
  "Recordation   Effective    Expiration   Name of Cop/Tmk/Tnm        Owner Name               GM",
  "No.           Date         Date                                                             Restricted",
  "TMK 08-01063  11/10/2008   6/5/2017     ZORBLAX                    ZORBLAX LAMPS, INC.      No",
  "TMK 08-01064  11/12/2008   12/1/2018    QUILL & FEATHER FINE       QUILL AND FEATHER        Yes",
  "                                        WRITING GOODS              HOLDINGS, LLC",
];
const second = [
  "CUSTOMS BULLETIN AND DECISIONS, VOL. 42, NO. 52, DECEMBER 18, 2008",
  "COP 08-00211  11/3/2008    11/3/2028    SINGING TEAPOT             TEAPOT PICTURES LTD      No",
];

const read = async (path: string) => {
  const batches = await Array.fromAsync(bulletinBatches(path));
  return {
    rows: batches.flatMap((batch) => batch.rows.map(({ foreign }) => foreign)),
    refused: batches.flatMap((batch) => batch.refused),
  };
};

test.each([
  { it: "its PDF", name: "bulletin.pdf", bytes: aPdf([page, second]) },
  { it: "text", name: "bulletin.txt", bytes: Buffer.from([...page, "\f", ...second].join("\r\n")) },
  {
    it: "text in Windows-1252 with an en dash",
    name: "bulletin.txt",
    bytes: Buffer.from([...page, ...second].join("\n").replace("08-01063", "08\x9601063"), "latin1"),
  },
])("the list is the same from $it", async ({ name, bytes }) => {
  const { rows, refused } = await read(aProject().file(name, bytes));
  expect(refused).toEqual([]);
  expect(rows.map((row) => [row.recordation_number, row.effective, row.expires, row.mark, row.owner, row.gray_market])).toEqual([
    ["TMK 08-01063", "11/10/2008", "6/5/2017", "ZORBLAX", "ZORBLAX LAMPS, INC.", "No"],
    ["TMK 08-01064", "11/12/2008", "12/1/2018", "QUILL & FEATHER FINE WRITING GOODS", "QUILL AND FEATHER HOLDINGS, LLC", "Yes"],
    ["COP 08-00211", "11/3/2008", "11/3/2028", "SINGING TEAPOT", "TEAPOT PICTURES LTD", "No"],
  ]);
});

test("a notice is read from a PDF as from text", async () => {
  const path = aProject().file(
    "notice.pdf",
    aPdf([["CBP Recordation No.: TMK 19-00777", "Title: ZORBLAX", "Effective Date: 2/15/2019"]]),
  );
  expect((await noticeCandidates(path))[0]?.foreign).toMatchObject({
    recordation_number: "TMK 19-00777",
    mark: "ZORBLAX",
    effective: "2019-02-15",
  });
});

test.each([
  { it: "a PDF without a list", bytes: aPdf([["Nothing of the kind"]]), says: /No row of a list/ },
  { it: "a damaged PDF", bytes: Buffer.from("%PDF-1.4\nnothing more"), says: /cannot be read as a PDF/ },
  { it: "a line without end", bytes: Buffer.from("x".repeat(200_000)), says: /longer than 20,000/ },
])("$it ends in a sentence", async ({ bytes, says }) => {
  await expect(read(aProject().file("list", bytes))).rejects.toThrow(says);
});

test("a PDF that unpacks into far more than it should is stopped at its memory bound", async () => {
  const path = aProject().file("bomb.pdf", swellingPdf(400_000_000));
  const reading = async () => {
    for await (const _ of inBoundedWorker({ read: "pdf", path }, { bytes: 200_000_000 }));
  };
  await expect(reading()).rejects.toThrow(/more than 191 MB of memory/);
}, 120_000);
