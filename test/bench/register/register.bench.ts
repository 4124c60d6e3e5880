import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { sha256 } from "../../../cli/register/write-register-folder.ts";
import type { Recordation } from "../../../shared/recordation/recordation.ts";
import { gatherMarks } from "../../../shared/register/gather-marks.ts";
import { packRegister } from "../../../shared/register/pack-register.ts";
import { byMarkAndEvidence } from "../../../shared/register/register-order.ts";
import { syntheticRecordations } from "../../generate/synthetic-recordations.ts";
import { openInChromium } from "./open-in-chromium.ts";
import { withRealWords } from "./real-words.ts";
import { writePage } from "./write-page.ts";

/** Bytes as shipped, and what brotli makes of them at its strongest (quality 11, window of 16 MB), the same for both forms. */
export type Sizes = { raw: number; brotli: number | null };
export type SizeFigures = {
  records: number;
  words: "invented" | "real";
  compact: Sizes;
  names: Sizes;
  json: Sizes;
  recordationsJson: Sizes;
  ratio: number | null;
  strictRatio: number | null;
};
export type OpenFigures = {
  records: number;
  /** Every byte read through against its checksum, or proven before (see `openProvenRegister`). */
  how: "checked" | "proven";
  node: { best: number; median: number };
  chromium: { best: number; median: number } | null;
};
export type GrowthFigures = {
  records: number;
  packSeconds: number;
  openMs: number;
  firstLookupMs: number;
  namesMs: number;
  fileMegabytes: number;
  lookupMegabytes: number;
  namesMegabytes: number;
};
export type RegisterFigures = {
  machine: string;
  load: string;
  sizes: SizeFigures[];
  opening: OpenFigures[];
  growth: GrowthFigures[];
};

const runs = 15;
// Above this, brotli at its strongest takes longer than anyone waits for a benchmark.
const mostCompressed = 100_000;

/** Size, opening and growth of the compact register. REGISTER_BENCH_SIZES=25000 measures fewer sizes and leaves the page as it is; REGISTER_BENCH_ONLY=opening leaves the sizes out. */
export async function bench(): Promise<RegisterFigures> {
  const asked = process.env.REGISTER_BENCH_SIZES?.split(",").map(Number);
  const figures: RegisterFigures = {
    machine: `${cpus().length} cores, ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}`,
    load: loadavg()
      .map((load) => load.toFixed(1))
      .join(" "),
    sizes: [],
    opening: [],
    growth: [],
  };
  const folder = mkdtempSync(join(tmpdir(), "border-lens-register-bench-"));
  try {
    for (const records of asked ?? [25_000, 100_000, 1_000_000]) await measure(records, folder, figures);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (!asked && process.env.REGISTER_BENCH_ONLY === undefined) writePage(figures);
  return figures;
}

async function measure(records: number, folder: string, figures: RegisterFigures): Promise<void> {
  const rows = [...syntheticRecordations(records)].sort(byMarkAndEvidence);
  const number = rows[records >> 1]?.number ?? "";
  const started = performance.now();
  const { content, packed } = registerOf(rows);
  const packSeconds = (performance.now() - started) / 1000;
  const file = join(folder, `${records}.blr`);
  writeFileSync(file, packed.whole);
  if (records <= mostCompressed) {
    const sized = process.env.REGISTER_BENCH_ONLY !== "opening";
    if (sized) figures.sizes.push(await sizesOf(records, "invented", content, packed));
    const real = sized && records === 25_000 ? withRealWords(rows) : undefined;
    if (real) {
      const other = registerOf(real.sort(byMarkAndEvidence));
      figures.sizes.push(await sizesOf(records, "real", other.content, other.packed));
    }
    for (const how of ["checked", "proven"] as const) {
      const node = Array.from({ length: runs }, () => openOnce(file, number, how).firstLookupMs);
      const chromium = await openInChromium(file, number, runs, how === "proven");
      figures.opening.push({ records, how, node: summary(node), chromium: summary(chromium) });
    }
  }
  const { openMs, firstLookupMs, namesMs, fileMegabytes, lookupMegabytes, namesMegabytes } = bestOf(
    Array.from({ length: 5 }, () => openOnce(file, number)),
  );
  figures.growth.push({ records, packSeconds, openMs, firstLookupMs, namesMs, fileMegabytes, lookupMegabytes, namesMegabytes });
}

function registerOf(rows: readonly Recordation[]) {
  const content = { asOf: "2026-11-24", recordations: [...rows], marks: gatherMarks(rows, [], [], []), releases: [] };
  return { content, packed: packRegister(content, sha256) };
}

type Opening = Omit<GrowthFigures, "records" | "packSeconds">;

function openOnce(file: string, number: string, how = "checked"): Opening {
  const script = join(import.meta.dirname, "open-once.ts");
  return JSON.parse(execFileSync(process.execPath, [script, file, number, how], { encoding: "utf8" })) as Opening;
}

/** The run that other work on the machine disturbed least. */
const bestOf = (openings: readonly Opening[]): Opening =>
  openings.toSorted((a, b) => a.firstLookupMs - b.firstLookupMs)[0] as Opening;

function summary(times: readonly number[]): { best: number; median: number } {
  const sorted = times.toSorted((a, b) => a - b);
  return { best: sorted[0] ?? 0, median: sorted[sorted.length >> 1] ?? 0 };
}

async function sizesOf(
  records: number,
  words: SizeFigures["words"],
  content: ReturnType<typeof registerOf>["content"],
  packed: ReturnType<typeof registerOf>["packed"],
): Promise<SizeFigures> {
  const [compact, names, json, recordationsJson] = [
    await sizes(packed.whole),
    await sizes(packed.names),
    await sizes(Buffer.from(JSON.stringify({ version: packed.version, ...content }))),
    await sizes(Buffer.from(JSON.stringify(content.recordations))),
  ];
  const ratioTo = (other: Sizes) => (compact.brotli === null || other.brotli === null ? null : compact.brotli / other.brotli);
  return { records, words, compact, names, json, recordationsJson, ratio: ratioTo(json), strictRatio: ratioTo(recordationsJson) };
}

async function sizes(bytes: Uint8Array): Promise<Sizes> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return { raw: bytes.length, brotli: (await promisify(brotliCompress)(bytes, { params })).length };
}
