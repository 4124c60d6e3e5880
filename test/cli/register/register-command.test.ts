import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { SaxesParser } from "saxes";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { projectRoot } from "../../../cli/project-root.ts";
import { buildRegisterFiles, type RegisterBuild } from "../../../cli/register/build.ts";
import { publishRegister } from "../../../cli/register/publish.ts";
import { verifyRegister } from "../../../cli/register/verify.ts";
import type { VersionEntry } from "../../../cli/register/write-dataset.ts";
import { openRegister, unpackRegister } from "../../../shared/register/open-register.ts";
import type { Register } from "../../../shared/register/register.ts";
import { openSearchSession } from "../../../shared/search/search-session.ts";
import { searchTable } from "../../../shared/search/search-table.ts";
import { emptyView } from "../../../shared/search/search-view.ts";
import { aProject } from "../import/a-project.ts";
import { at, build, portal } from "./a-build.ts";

const firstDay = "2026-11-20";
const nextDay = "2026-11-28";

afterEach(() => vi.unstubAllEnvs());

const newRows = [
  "recordation_number,kind,mark,owner,registration_number,effective,expires,gray_market,goods",
  'TMK 21-00431,trademark,ZEBRALUX,"Zebralux, Inc.","5,902,187",2021-05-03,2031-05-03,yes,"desk lamps"',
].join("\n");

describe("from an imported file to what is published", () => {
  test("the recordation is in the search, the feeds, the tables and the register that pages are made of", async () => {
    const project = aProject();
    await build(project.root, firstDay);
    expect(publishRegister(project.root)).toMatchObject({ kind: "published" });
    const { outcome } = await project.importFile(project.file("new.csv", newRows));
    expect(outcome).toEqual({ kind: "replaced" });

    const built = await build(project.root, nextDay);

    const data = (name: string) => readFileSync(join(project.root, "build/data", name), "utf8");
    const opened = openRegister(readFileSync(join(project.root, "build/data", built.manifest.file)));
    if (!opened.ok) throw new Error(opened.problem);
    const register = unpackRegister(opened.value);
    // The check's page loads the packed form; of the version before nothing is left beside it.
    const folder = join(project.root, "build/register");
    expect(readdirSync(folder).filter((name) => name.endsWith(".gz"))).toEqual([`${built.manifest.file}.gz`]);
    expect(gunzipSync(readFileSync(join(folder, `${built.manifest.file}.gz`)))).toEqual(
      readFileSync(join(folder, built.manifest.file)),
    );
    expect(register.recordations.find(({ id }) => id === "tmk-21-00431")).toMatchObject({ mark: "ZEBRALUX", grayMarket: "yes" });

    const session = openSearchSession(searchTable(opened.value));
    expect(session.show({ ...emptyView, text: "tmk21-00431" }, 0, 5).rows[0]?.record.title).toBe("ZEBRALUX");

    const feed = JSON.parse(data("changes.json")) as { items: { title: string; url: string; content_text: string }[] };
    expect(feed.items.map(({ title }) => title)).toEqual([
      "ZEBRALUX (TMK 21-00431): new in this register",
      "First publication of this register",
    ]);
    expect(feed.items[0]).toMatchObject({
      title: "ZEBRALUX (TMK 21-00431): new in this register",
      url: "https://portal.example/recordations/tmk-21-00431/",
    });
    expect(textsOf(data("changes.es.atom"), "title")).toContain("ZEBRALUX (TMK 21-00431): nuevo en este registro");

    const rows = parse(data("recordations.csv"), { columns: true }) as Record<string, string>[];
    expect(rows.find(({ id }) => id === "tmk-21-00431")).toMatchObject({ mark: "ZEBRALUX", status: "in-force" });
    const [newest, first] = JSON.parse(data("versions.json")) as VersionEntry[];
    expect(newest?.changes).toMatchObject({ recorded: 1, withdrawn: 0, corrected: 0 });
    const before = JSON.parse(data(`${first?.path}register.json`)) as Register;
    expect(before.recordations.some(({ id }) => id === "tmk-21-00431")).toBe(false);
    expect(
      (await verifyRegister(join(project.root, "build/data"), undefined, new Date(`${nextDay}T13:00:00Z`))).filter(
        ({ kind }) => kind === "wrong",
      ),
    ).toEqual([]);
  });

  test("an import that breaks a promise leaves the published register as it was", async () => {
    const project = aProject();
    await build(project.root, firstDay);
    const before = readdirSync(join(project.root, "build/register"));
    writeFileSync(
      join(project.root, "content/recordations/recordations.csv"),
      `${project.table()}SYN 00-00001,trademark,ACME,ACME\n`,
    );
    at(nextDay);
    expect(await buildRegisterFiles(project.root, portal)).toMatchObject({ kind: "breaches" });
    expect(readdirSync(join(project.root, "build/register"))).toEqual(before);
  });
});

describe("the published dataset", () => {
  test("neutralises formulas in every table", async () => {
    const project = aProject();
    await project.importFile(project.file("new.csv", newRows.replace("ZEBRALUX", '"=HYPERLINK(""http://x"")"')));
    await build(project.root, firstDay);
    const rows = parse(readFileSync(join(project.root, "build/data/recordations.csv"), "utf8")) as string[][];
    expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    expect(rows.flat()).toContain('\'=HYPERLINK("http://x")');
  });

  test("is the same bytes when built again for the same moment", async () => {
    const project = aProject();
    await build(project.root, firstDay);
    const sums = () => readFileSync(join(project.root, "build/data/SHA256SUMS"), "utf8");
    const before = sums();
    await build(project.root, firstDay);
    expect(sums()).toBe(before);
  });

  test("has well-formed Atom feeds for every kind of change, owner, class and mark, in both languages", async () => {
    const project = aProject();
    await project.importFile(project.file("new.csv", newRows.replace("ZEBRALUX", "Z<b>&]]>\u0001")));
    await build(project.root, firstDay);
    const folder = join(project.root, "build/data");
    const atoms = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".atom"));
    expect(atoms.filter((name) => name.startsWith("changes"))).toHaveLength(14);
    expect(atoms).toContain(join("owners", "rolex-watch-usa.es.atom"));
    expect(atoms).toContain(join("marks", "rolex.atom"));
    expect(atoms.filter((name) => !/^(?:changes|owners|classes|marks)/.test(name))).toEqual([]);
    for (const name of atoms) expect(textsOf(readFileSync(join(folder, name), "utf8"), "title").length, name).toBeGreaterThan(0);
  });
});

describe("publishing", () => {
  test("the same register twice keeps it once", async () => {
    const project = aProject();
    at(firstDay);
    expect(publishRegister(project.root)).toMatchObject({
      kind: "published",
      file: expect.stringMatching(/^content\/published\/20261120T120000Z-[0-9a-f]{12}\.blr$/),
    });
    at(nextDay);
    expect(publishRegister(project.root)).toMatchObject({ kind: "unchanged" });
  });

  test("a published file that was changed stops the build and is named", async () => {
    const project = aProject();
    at(firstDay);
    const outcome = publishRegister(project.root);
    if (outcome.kind !== "published") throw new Error(outcome.kind);
    const path = join(project.root, outcome.file);
    const bytes = readFileSync(path);
    bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(await buildRegisterFiles(project.root, portal)).toMatchObject({
      kind: "breaches",
      breaches: [{ problem: expect.stringContaining("This register is damaged") }],
    });
  });
});

describe("verifying a copy", () => {
  const kinds = async (path: string, keys?: string, day = firstDay) =>
    (await verifyRegister(path, keys, new Date(`${day}T13:00:00Z`))).map(({ kind, says }) => `${kind}: ${says}`);
  const root = mkdtempSync(join(tmpdir(), "border-lens-built-"));
  let built: Extract<RegisterBuild, { kind: "built" }>;
  beforeAll(async () => {
    cpSync(join(projectRoot, "content"), join(root, "content"), { recursive: true });
    rmSync(join(root, "content/published"), { recursive: true });
    built = await build(root, firstDay);
    vi.unstubAllEnvs();
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  /** A copy of what was built, to change. */
  const aCopy = () => {
    const folder = mkdtempSync(join(tmpdir(), "border-lens-copy-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    cpSync(join(root, "build/data"), folder, { recursive: true });
    return folder;
  };

  test("proves folder and file, and says whose key it was", async () => {
    const { key, manifest } = built;
    const folder = join(root, "build/data");
    const findings = await kinds(folder, join(root, "build/register/public-keys.json"));
    expect(findings[0]).toBe(`proven: Signed on 2026-11-20T12:00:00Z by key ${key.public.id}.`);
    expect(findings.at(-1)).toBe("proven: All 20 files listed in SHA256SUMS are as listed.");
    expect(await kinds(join(folder, manifest.file))).toContain(`proven: ${manifest.file} is the very file that was signed.`);
  });

  test.each([
    {
      it: "a changed table",
      change: (folder: string) => writeFileSync(join(folder, "marks.csv"), "id\n"),
      says: "wrong: marks.csv is not as listed in SHA256SUMS.",
    },
    {
      it: "a changed list of checksums",
      change: (folder: string) => writeFileSync(join(folder, "SHA256SUMS"), ""),
      says: "wrong: SHA256SUMS is not the list that was signed.",
    },
    {
      it: "a list of checksums that was taken away",
      change: (folder: string) => {
        writeFileSync(join(folder, "marks.csv"), "id\n");
        rmSync(join(folder, "SHA256SUMS"));
      },
      says: "unproven: SHA256SUMS, which the manifest names, is not here: of other files in the folder nothing was proven.",
    },
    {
      it: "a manifest changed after signing",
      change: (folder: string) => replaceIn(join(folder, "manifest.signed.json"), /"sig": "../, '"sig": "AA'),
      says: "wrong: The manifest is not signed by any of the trusted keys, or was changed after it was signed.",
    },
  ])("tells $it", async ({ change, says }) => {
    const folder = aCopy();
    change(folder);
    expect(await kinds(folder)).toContain(says);
  });

  test("tells a register that was changed, and one that has expired", async () => {
    const folder = aCopy();
    expect(await kinds(folder, undefined, "2027-06-01")).toContain(
      "unproven: It was to be trusted until 2027-01-04T12:00:00Z; look for a newer one.",
    );
    const path = join(folder, built.manifest.file);
    writeFileSync(path, readFileSync(path).subarray(0, -100));
    expect((await kinds(path)).join("\n")).toMatch(
      /wrong: .* is not the file that was signed[\s\S]*wrong: .*This register is damaged/,
    );
  });

  test("a key of another is not ours", async () => {
    const ours = aProject();
    await build(ours.root, firstDay);
    expect(await kinds(join(root, "build/data"), join(ours.root, "build/register/public-keys.json"))).toEqual([
      "wrong: The manifest is not signed by any of the trusted keys, or was changed after it was signed.",
    ]);
  });
});

function replaceIn(path: string, pattern: RegExp, by: string): void {
  writeFileSync(path, readFileSync(path, "utf8").replace(pattern, by));
}

/** The texts of all elements of a name; throws where the XML is not well-formed. */
function textsOf(xml: string, element: string): string[] {
  const parser = new SaxesParser();
  const texts: string[] = [];
  let inside = false;
  parser.on("opentag", ({ name }) => {
    inside = name === element;
    if (inside) texts.push("");
  });
  parser.on("closetag", () => {
    inside = false;
  });
  const add = (text: string) => {
    if (inside) texts.push((texts.pop() ?? "") + text);
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return texts;
}
