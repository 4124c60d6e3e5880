import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readContent } from "../../../cli/content/read-content.ts";
import { bulletinBatches } from "../../../cli/import/bulletin-batches.ts";
import { foreignBatches } from "../../../cli/import/foreign-batches.ts";
import { noticeCandidates } from "../../../cli/import/notice-candidates.ts";
import { CaseFileReader } from "../../../cli/import/read-case-files.ts";
import { readPdfPages } from "../../../cli/import/read-pdf-pages.ts";
import { readTable } from "../../../cli/import/read-table.ts";
import { readTextTable } from "../../../cli/import/read-text-table.ts";
import { readWorkbook } from "../../../cli/import/read-workbook.ts";
import { UnreadableFile } from "../../../cli/import/table-batch.ts";
import { projectRoot } from "../../../cli/project-root.ts";
import { completeRow } from "../../../shared/import/complete-row.ts";
import { BulletinReader } from "../../../shared/import/read-bulletin.ts";
import { readCaseFile } from "../../../shared/import/read-case-file.ts";
import { readNotice } from "../../../shared/import/read-notice.ts";
import { readRecordationRow } from "../../../shared/recordation/read-recordation-row.ts";
import { printRegistrationRow, readRegistrationRow } from "../../../shared/recordation/read-registration-row.ts";
import { aPdf } from "../../generate/a-pdf.ts";
import { aWorkbook } from "../../generate/a-workbook.ts";
import { damage, mutate } from "../../generate/mutate.ts";
import { aCaseFile, aTrademarkFile } from "../../generate/trademark-xml.ts";
import { aProject } from "./a-project.ts";

/** How many damaged files each importer is tried with. FUZZ_CASES=10000 is the number we hold to; the suite takes fewer to stay quick. */
const cases = Number(process.env.FUZZ_CASES ?? 400);
const minutes = 60_000 * Math.max(4, cases / 200);
const source = { url: "https://list.example/", title: "Invented list" };

const shared = (path: string) => join(projectRoot, "../shared/data", path);
const seed = (path: string) => (existsSync(shared(path)) ? [readFileSync(shared(path))] : []);
const table = readFileSync(join(projectRoot, "content/recordations/recordations.csv")).subarray(0, 6_000);
const tables = [
  table,
  ...seed("recordations/known-recordations.csv").map((bytes) => bytes.subarray(0, 6_000)),
  ...seed("recordations/lever-rule-notices.csv"),
  Buffer.from('[{"number":"TMK 19-00001","mark":"ZORBLAX","classes":[9,25]},{"mark":"QUILL","owner":null}]'),
  Buffer.from('{"mark":"ZORBLAX"}\n{"mark":"QUILL"}\n'),
  Buffer.from("mark\towner\nZORBLAX\tLamps\n", "utf16le"),
];
const bulletin = Buffer.from(
  [
    "Recordation No.  Effective Date  Name of Cop/Tmk/Tnm     Owner Name          GM",
    "TMK 08-01063  11/10/2008  6/5/2017  ZORBLAX            ZORBLAX LAMPS, INC.  No",
    "                                    WONDER LAMPS       HOLDINGS",
    "CUSTOMS BULLETIN AND DECISIONS, VOL. 42, NO. 52",
    "COP0800211  20081103  20281103  SINGING TEAPOT     TEAPOT LTD  N",
  ].join("\n"),
);
const notice = Buffer.from(
  "RE: “ZORBLAX” trademark, Registration No. 5,123,456; CBP Recordation No. TMK 19--00777, effective February 15, 2019, expires 2/15/2029; application from Zorblax Lamps, Inc. for Lever-rule protection (see 85-00349). Copyright “Singing Teapot”, VA 123-456, Cop-93-00063.",
);
const caseFiles = [
  Buffer.from(
    aTrademarkFile(
      [
        aCaseFile({ registration: "5123456" }),
        aCaseFile({ goods: [{ code: "GS0441", text: "lamps [ deleted ] * added * ((less)) goods" }] }),
      ],
      "<!DOCTYPE trademark-applications-daily [<!ELEMENT version (#PCDATA)>]>",
    ),
  ),
  ...seed("marks/uspto/apc-sample-20180218.xml").map((bytes) =>
    Buffer.concat([bytes.subarray(0, 400), bytes.subarray(bytes.indexOf("]>"))]).subarray(0, 40_000),
  ),
];

/** Ends in a sentence or not at all; anything else fails the case. */
async function inASentence(run: () => Promise<void> | void): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    expect(error.message).toMatch(/^[A-Z].{10,}[.)]$/s);
  }
}

/** Every row is taken or told with column, reason and remedy. */
function judge(rows: readonly { foreign: Parameters<typeof completeRow>[0] }[]): void {
  for (const { foreign } of rows) {
    const { row, problems } = completeRow(foreign, source);
    const read = readRecordationRow(row);
    for (const { column, problem, remedy } of [...problems, ...(read.ok ? [] : read.problems)]) {
      expect(column).not.toBe("");
      expect(problem.length).toBeGreaterThan(4);
      expect(remedy).toMatch(/\.$/);
    }
    if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
  }
}

const tellLine = ({ line, problem, remedy }: { line: number; problem: string; remedy: string }) => {
  expect(line).toBeGreaterThan(0);
  expect(problem.length).toBeGreaterThan(4);
  expect(remedy.length).toBeGreaterThan(4);
};

describe(`${cases.toLocaleString("en")} damaged files an importer`, () => {
  test(
    "tables",
    async () => {
      const path = aProject().file("fuzz", "");
      const property = fc.asyncProperty(fc.constantFrom(...tables), damage, async (bytes, steps) => {
        writeFileSync(path, mutate(bytes, steps));
        await inASentence(async () => {
          for await (const batch of foreignBatches(readTextTable(path), new Map(), () => {})) {
            judge(batch.rows);
            batch.refused.forEach(tellLine);
          }
        });
      });
      await fc.assert(property, { numRuns: cases });
    },
    minutes,
  );

  test(
    "bulletins",
    () => {
      const property = fc.property(damage, fc.boolean(), (steps, windows) => {
        const reader = new BulletinReader();
        const text = new TextDecoder(windows ? "windows-1252" : "utf-8").decode(mutate(bulletin, steps));
        const findings = [...text.split("\n").flatMap((line, at) => reader.push(line, at + 1)), ...reader.end()];
        judge(findings.flatMap((one) => (one.kind === "row" ? [one] : [])));
        for (const one of findings) if (one.kind === "refused") tellLine(one);
      });
      fc.assert(property, { numRuns: cases });
    },
    minutes,
  );

  test(
    "notices",
    () => {
      const property = fc.property(damage, (steps) => judge(readNotice(mutate(notice, steps).toString())));
      fc.assert(property, { numRuns: cases });
    },
    minutes,
  );

  test(
    "trademark files",
    async () => {
      const property = fc.asyncProperty(fc.nat(caseFiles.length - 1), damage, fc.boolean(), (which, steps, all) =>
        inASentence(() => {
          const reader = new CaseFileReader(
            (number) => all || number.includes("5123456"),
            (caseFile) => {
              const registration = readCaseFile(caseFile, "apc.xml");
              if (!registration) return;
              const kept = readRegistrationRow(printRegistrationRow(registration));
              if (!kept.ok) expect(kept.problem).toMatch(/^column /);
            },
          );
          reader.write(mutate(caseFiles[which] as Buffer, steps).toString());
          reader.end();
        }),
      );
      await fc.assert(property, { numRuns: cases });
    },
    minutes,
  );
});

const workbook = Buffer.from(
  aWorkbook([
    ["mark", "owner"],
    ["ZORBLAX", "Lamps"],
    ["QUILL", new Date("2019-02-15")],
  ]),
);
const listPdf = Buffer.from(aPdf([bulletin.toString().split("\n")]));
const noticePdf = Buffer.from(aPdf([notice.toString().slice(0, 200).split(";")]));

/** pdfjs leaves some of its refusals unhandled; in the thread they end it and become its sentence. Nothing else may stay unhandled. */
async function withStrayRefusals(run: () => Promise<void>): Promise<void> {
  const listeners = process.listeners("unhandledRejection");
  const others: unknown[] = [];
  const note = (error: unknown) => {
    if (!(error instanceof Error && error.stack?.includes("pdfjs-dist"))) others.push(error);
  };
  process.removeAllListeners("unhandledRejection").on("unhandledRejection", note);
  try {
    await run();
    await new Promise((resolve) => setTimeout(resolve, 50));
  } finally {
    process.off("unhandledRejection", note);
    for (const listener of listeners) process.on("unhandledRejection", listener);
  }
  expect(others).toEqual([]);
}

/**
 * A library may refuse a file with an error, which the thread makes a sentence of, and it may wait for bytes that never come,
 * at which the thread ends by itself. It must give nothing but text, and must not work without end: that would stop this test.
 */
async function endsWhateverHappens(read: (take: (lines: readonly string[]) => void) => Promise<void>): Promise<void> {
  const reading = read((lines) => expect(lines.every((line) => typeof line === "string")).toBe(true)).catch((error: unknown) =>
    expect(error).toBeInstanceOf(Error),
  );
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, 1000);
  });
  await Promise.race([reading, waited]);
  clearTimeout(timer);
}

describe(`${cases.toLocaleString("en")} damaged files for a library that loads them whole`, () => {
  test.each([
    {
      it: "workbooks",
      files: [workbook],
      read: (path: string) => endsWhateverHappens((take) => readWorkbook(path, (rows) => rows.forEach(take))),
    },
    { it: "PDFs", files: [listPdf, noticePdf], read: (path: string) => endsWhateverHappens((take) => readPdfPages(path, take)) },
  ])(
    "$it",
    async ({ files, read }) => {
      const path = aProject().file("fuzz", "");
      const property = fc.asyncProperty(fc.constantFrom(...files), damage, async (bytes, steps) => {
        writeFileSync(path, mutate(bytes, steps));
        await read(path);
      });
      await withStrayRefusals(() => fc.assert(property, { numRuns: cases }));
    },
    minutes,
  );
});

describe("damaged files in the thread that reads them", () => {
  const few = Math.ceil(cases / 400) + 4;
  test.each([
    { it: "tables", bytes: table, read: readTable },
    { it: "workbooks", bytes: workbook, read: readTable },
    { it: "PDF lists", bytes: listPdf, read: bulletinBatches },
    { it: "PDF notices", bytes: noticePdf, read: noticeCandidates },
  ])(
    "$it end in a sentence or in rows",
    async ({ bytes, read }) => {
      const path = aProject().file("fuzz", "");
      const property = fc.asyncProperty(damage, async (steps) => {
        writeFileSync(path, mutate(bytes, steps));
        await inASentence(async () => {
          const reading = read(path);
          if (reading instanceof Promise) await reading;
          else for await (const _ of reading);
        });
      });
      await fc.assert(property, { numRuns: few });
    },
    minutes,
  );
});

test(
  "whole imports of damaged tables leave the content either untouched or whole",
  async () => {
    const project = aProject();
    let before = project.table();
    const property = fc.asyncProperty(damage, async (steps) => {
      const path = project.file("fuzz.csv", mutate(table, steps));
      let replaced = false;
      await inASentence(async () => {
        replaced = (await project.importFile(path)).outcome.kind === "replaced";
      });
      if (!replaced) expect(project.table()).toBe(before);
      before = project.table();
    });
    await fc.assert(property, { numRuns: Math.ceil(cases / 40) });
    expect(readContent(project.root).kind).toBe("content");
  },
  minutes,
);
