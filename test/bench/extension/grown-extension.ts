import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "../../../cli/register/write-register-folder.ts";
import { loadWords } from "../../../cli/words/load-words.ts";
import { buildMarkIndex } from "../../../shared/mention/mark-index.ts";
import { gatherMarks } from "../../../shared/register/gather-marks.ts";
import { parseManifest, writeManifest } from "../../../shared/register/manifest.ts";
import { openRegister, unpackRegister } from "../../../shared/register/open-register.ts";
import { packRegister } from "../../../shared/register/pack-register.ts";
import { markIndexSection } from "../../../shared/register/register-index.ts";
import { byMarkAndEvidence } from "../../../shared/register/register-order.ts";
import { syntheticRecordations } from "../../generate/synthetic-recordations.ts";

export type GrownExtension = { folder: string; marks: number; remove: () => Promise<void> };

/** A copy of the built extension whose register holds the published content and invented marks up to `marks` in all. */
export async function growExtension(built: string, marks: number): Promise<GrownExtension> {
  const folder = await mkdtemp(join(tmpdir(), "border-lens-grown-"));
  await cp(built, folder, { recursive: true });
  const manifestFile = join(folder, "register/manifest.json");
  const read = parseManifest(JSON.parse(await readFile(manifestFile, "utf8")));
  if (!read.ok) throw new Error(read.problem);
  const opened = openRegister(new Uint8Array(await readFile(join(folder, "register", read.value.file))));
  if (!opened.ok) throw new Error(opened.problem);
  const { version: _, ...published } = unpackRegister(opened.value);
  const invented = [...syntheticRecordations(marks * 2)];
  const made = gatherMarks(invented, [], [], []).slice(0, marks - published.marks.length);
  const used = new Set(made.flatMap((mark) => mark.recordations));
  const content = {
    ...published,
    marks: [...published.marks, ...made],
    recordations: [...published.recordations, ...invented.filter(({ id }) => used.has(id))].sort(byMarkAndEvidence),
  };
  const packed = packRegister(content, sha256, {
    [markIndexSection]: buildMarkIndex(content.marks, await loadWords()).bytes,
  });
  const hash = sha256(packed.whole);
  const name = `register-${packed.version}-${hash.slice(0, 8)}.blr`;
  const counts = {
    recordations: content.recordations.length,
    marks: content.marks.length,
    releases: content.releases.length,
  };
  const manifest = writeManifest(
    { version: packed.version, asOf: content.asOf, counts },
    [{ role: "whole", name, bytes: packed.whole.length, sha256: hash }],
    new Date(read.value.sequence * 1000),
  );
  await writeFile(join(folder, "register", name), packed.whole);
  await writeFile(manifestFile, JSON.stringify(manifest));
  return { folder, marks: content.marks.length, remove: () => rm(folder, { recursive: true, force: true }) };
}
