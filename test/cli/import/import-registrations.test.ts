import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readContent } from "../../../cli/content/read-content.ts";
import { importRegistrations, registrationFile } from "../../../cli/import/import-registrations.ts";
import { ImportReport } from "../../../cli/import/import-report.ts";
import { projectRoot } from "../../../cli/project-root.ts";
import { withRegistrations } from "../../../shared/recordation/with-registrations.ts";
import { aCaseFile, aTrademarkFile } from "../../generate/trademark-xml.ts";
import { type AProject, aProject } from "./a-project.ts";

const sample = join(projectRoot, "../shared/data/marks/uspto/apc-sample-20180218.xml");
/** Recordations on registrations that the real sample has, under numbers of our own making. */
const onSample = [
  "mark,registration_number,recordation_number",
  "CUTEX,124134,TMK 19-00001",
  "COLUMBIAN,436748,TMK 19-00002",
  "B & G,657968,TMK 19-00003",
  "ROCK CREEK,672905,TMK 19-00004",
  "CARBOLINE,843074,TMK 19-00005",
].join("\n");

async function look(project: AProject, path: string) {
  const report = new ImportReport(join(project.root, "build/import/uspto.csv"), "file");
  try {
    const outcome = await importRegistrations({ root: project.root, path, name: "apc.xml", report });
    const reading = readContent(project.root);
    const registrations = reading.kind === "content" ? reading.content.registrations.map(({ value }) => value) : [];
    return { outcome, report, reading, registrations };
  } finally {
    report.close();
  }
}

/** A project with one recordation of our own on registration 5,123,456. */
async function withZorblax(): Promise<AProject> {
  const project = aProject();
  await project.importFile(
    project.file("list.csv", 'mark,registration_number,recordation_number\nZORBLAX,"5,123,456",TMK 19-00777\n'),
  );
  return project;
}

test.runIf(existsSync(sample))(
  "the office's own sample: old classes, owners through assignments, deleted goods, ampersands",
  async () => {
    const project = aProject();
    await project.importFile(project.file("list.csv", onSample));
    const { outcome, report, registrations } = await look(project, sample);
    expect(outcome).toEqual({ kind: "replaced" });
    expect(report.counts).toMatchObject({ read: 11, added: 5 });
    const of = (number: string) => registrations.find((one) => one.number === number);
    // The goods statement says GS0441, the former U.S. class 44; the class is the international one.
    expect(of("124134")).toMatchObject({
      mark: "CUTEX",
      drawing: "typed",
      standing: "live",
      statusCode: "800",
      classes: [8],
      owner: "CUTEX, INC.",
      goods: "EMERY BOARDS",
      registered: "1919-01-14",
      renewed: "2019-01-14",
    });
    expect(of("436748")).toMatchObject({ owner: "Quality Park, LLC", classes: [16] });
    expect(of("657968")).toMatchObject({ mark: "B & G", owner: "FLUID HANDLING LLC" });
    expect(of("672905")).toMatchObject({ classes: [32], drawing: "stylised" });
    expect(of("843074")?.classes).toEqual([1, 2, 3, 19]);
    // "[ PRIMES ] * PRIMER *": deleted goods go, added ones stay.
    expect(of("843074")?.goods).toContain("EPOXYAMINE PRIMER AND FINISH COATINGS");
  },
);

test.each([
  {
    it: "zipped",
    write: (project: AProject, xml: string) => project.file("apc.zip", zipSync({ "apc260115.xml": strToU8(xml) })),
    file: "apc260115.xml",
  },
  { it: "plain", write: (project: AProject, xml: string) => project.file("apc.xml", xml), file: "apc.xml" },
])("a $it file fills what the recordation's source leaves open and names itself as the source", async ({ write, file }) => {
  const project = await withZorblax();
  const { registrations, reading } = await look(
    project,
    write(
      project,
      aTrademarkFile([
        aCaseFile(),
        aCaseFile({
          registration: "5123456",
          owners: [
            { type: "30", name: "First Owner LLC" },
            { type: "31", name: "Second Owner LLC" },
            { type: "70", name: "Some Correspondent" },
          ],
        }),
      ]),
    ),
  );
  expect(registrations).toEqual([
    expect.objectContaining({ number: "5123456", standing: "live", owner: "Second Owner LLC", file }),
  ]);
  if (reading.kind !== "content") throw new Error("the content is broken");
  const all = withRegistrations(
    reading.content.recordations.map(({ value }) => value),
    registrations,
  );
  const zorblax = all.find(({ number }) => number === "TMK 19-00777");
  expect(zorblax).toMatchObject({
    classes: [9],
    goods: "lamps",
    fieldSources: { classes: { title: `U.S. trademark office, ${file}`, documented: "2026-01-15" } },
  });
  expect(zorblax?.owner).toBeUndefined();
});

test("of several words about one registration the newest counts, within a file and against what we hold", async () => {
  const project = await withZorblax();
  const dead = aCaseFile({ registration: "5123456", status: "710", transaction: "20260301" });
  const live = aCaseFile({ registration: "5123456", status: "700", transaction: "20260101" });
  expect((await look(project, project.file("a.xml", aTrademarkFile([dead, live])))).registrations[0]).toMatchObject({
    standing: "dead",
    fileDate: "2026-03-01",
  });
  const later = await look(project, project.file("b.xml", aTrademarkFile([live])));
  expect(later.outcome.kind).toBe("unchanged");
  expect(later.registrations[0]?.standing).toBe("dead");
});

test("a private person who owns a mark is not named", async () => {
  const project = await withZorblax();
  const { registrations } = await look(
    project,
    project.file(
      "a.xml",
      aTrademarkFile([aCaseFile({ registration: "5123456", owners: [{ type: "10", name: "Somebody", entity: "01" }] })]),
    ),
  );
  expect(registrations[0]).not.toHaveProperty("owner");
});

test("classes that are no longer active are left out, and marks beyond the Nice classes have none", async () => {
  const project = await withZorblax();
  const classes = [
    { international: "009" },
    { international: "014", status: "2" },
    { international: "A" },
    { international: "200" },
  ];
  const { registrations } = await look(
    project,
    project.file("a.xml", aTrademarkFile([aCaseFile({ registration: "5123456", classes })])),
  );
  expect(registrations[0]?.classes).toEqual([9]);
});

test.each([
  {
    it: "breaks off",
    xml: aTrademarkFile([aCaseFile({ registration: "5123456" })]).slice(0, -60),
    says: /malformed after case file 1/,
  },
  { it: "is another XML", xml: "<rss><channel/></rss>", says: /outermost element is <rss>/ },
  { it: "is no XML", xml: "serial,registration\n1,2", says: /malformed|no XML/ },
  { it: "is only a declaration", xml: '<?xml version="1.0"?>', says: /malformed|no XML/ },
  { it: "nests without end", xml: `<trademark-applications-daily>${"<a>".repeat(100)}`, says: /64 deep/ },
  {
    it: "has text without end",
    xml: `<trademark-applications-daily><case-file><serial-number>${"9".repeat(5_000_000)}`,
    says: /without an end/,
  },
  {
    it: "multiplies entities",
    xml: aTrademarkFile(
      [aCaseFile({ registration: "5123456", mark: "&lol3;" })],
      '<!DOCTYPE trademark-applications-daily [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;"><!ENTITY lol3 "&lol2;&lol2;">]>',
    ),
    says: undefined,
  },
])("a file that $it ends in a sentence or is read harmlessly, and the table is whole", async ({ xml, says }) => {
  const project = await withZorblax();
  const before = readFileSync(join(project.root, registrationFile), "utf8");
  const reading = look(project, project.file("bad.xml", xml));
  if (says) {
    await expect(reading).rejects.toThrow(says);
    expect(readFileSync(join(project.root, registrationFile), "utf8")).toBe(before);
  } else expect((await reading).registrations[0]?.mark).toBe("&lol3;");
});

test("a ZIP made to swell is refused while it unpacks", async () => {
  const project = await withZorblax();
  const blanks = new Uint8Array(60_000_000).fill(32);
  blanks.set(strToU8("<trademark-applications-daily>"));
  await expect(look(project, project.file("bomb.zip", zipSync({ "apc.xml": blanks })))).rejects.toThrow(
    /times its packed size|without an end/,
  );
});
