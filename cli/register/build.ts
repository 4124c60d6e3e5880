import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { figureTables } from "../../shared/figure/figure-tables.ts";
import { buildMarkIndex } from "../../shared/mention/mark-index.ts";
import { keepWordsInReach } from "../../shared/mention/words-in-reach.ts";
import { withRegistrations } from "../../shared/recordation/with-registrations.ts";
import { buildRegister } from "../../shared/register/build-register.ts";
import type { RegisterManifest } from "../../shared/register/manifest.ts";
import { packRegister } from "../../shared/register/pack-register.ts";
import type { Register } from "../../shared/register/register.ts";
import { markIndexSection } from "../../shared/register/register-index.ts";
import type { Breach } from "../../shared/result.ts";
import { readContent } from "../content/read-content.ts";
import { loadSpokenValues, loadWords } from "../words/load-words.ts";
import { buildTime } from "./build-time.ts";
import type { Extras } from "./dataset-extras.ts";
import { readPublications } from "./publications.ts";
import { type SigningKey, signingKey } from "./signing-key.ts";
import { type VersionEntry, writeDataset } from "./write-dataset.ts";
import { sha256, writeRegisterFolder } from "./write-register-folder.ts";
import { datasetAddress } from "./write-version.ts";

export type RegisterBuild =
  | {
      kind: "built";
      register: Register;
      manifest: RegisterManifest;
      key: SigningKey;
      file: string;
      bytes: number;
      versions: VersionEntry[];
    }
  | { kind: "breaches"; breaches: Breach[] }
  | { kind: "no-key"; problem: string };

/** Where earlier versions are kept. */
export const published = "content/published";

/**
 * Builds the register from `content/` and writes it, with its signed manifest, to `build/register/`, and the dataset that the
 * portal publishes under /data/ to `build/data/`. Content that breaks a rule writes nothing.
 * @param portal address of the portal, for the links in feeds and descriptions
 */
export async function buildRegisterFiles(
  root: string,
  portal = process.env.PORTAL_ADDRESS ?? "https://border-lens.example",
): Promise<RegisterBuild> {
  const reading = readRegister(root);
  if (reading.kind === "breaches") return reading;
  const key = await signingKey(root);
  if (!key.ok) return { kind: "no-key", problem: key.problem };
  const earlier = readPublications(join(root, published));
  if (!earlier.ok)
    return { kind: "breaches", breaches: [{ file: published, problem: earlier.problem.replace(/\.$/, ""), remedy: "" }] };

  const { register } = reading;
  const now = buildTime();
  const words = await loadWords();
  const spoken = await loadSpokenValues();
  const packWithIndex = (content: Register) =>
    packRegister(content, sha256, {
      [markIndexSection]: keepWordsInReach(buildMarkIndex(content.marks, words), spoken).bytes,
    });
  const packed = packWithIndex(register);
  const version = { register, published: `${now.toISOString().slice(0, 19)}Z`, compact: packed.whole };
  const { entries, sums } = writeDataset(
    join(root, "build/data"),
    version,
    // Kept without an index; published with one, so that an evidence card of that version is checked again as it was made.
    earlier.value.map((publication) => {
      const { version: repacked, whole } = packWithIndex(publication.register);
      return repacked === publication.register.version ? { ...publication, bytes: whole } : publication;
    }),
    reading.extras,
    datasetAddress(portal),
  );
  const dataset = { name: sums.name, sha256: sums.hash };
  const manifest = await writeRegisterFolder(join(root, "build/register"), register, packed, key.value, now, dataset);
  // Beside the dataset, never over a file of it.
  cpSync(join(root, "build/register"), join(root, "build/data"), { recursive: true, force: false, errorOnExist: true });
  return {
    kind: "built",
    register,
    manifest,
    key: key.value,
    file: `build/register/${manifest.file}`,
    bytes: packed.whole.length,
    versions: entries,
  };
}

/** The register that `content/` makes, in memory, and what is published beside it. */
export function readRegister(
  root: string,
): { kind: "register"; register: Register; extras: Extras } | { kind: "breaches"; breaches: Breach[] } {
  const reading = readContent(root);
  if (reading.kind === "breaches") return reading;
  const { asOf } = JSON.parse(readFileSync(join(root, "content/register.json"), "utf8")) as { asOf: string };
  const { recordations, registrations, seizedMarks, ordinaryWords, releases, figureSources } = reading.content;
  const values = <T>(located: { value: T }[]) => located.map(({ value }) => value);
  const register = buildRegister(
    {
      asOf,
      recordations: withRegistrations(values(recordations), values(registrations)),
      seizedMarks: values(seizedMarks),
      ordinaryWords: values(ordinaryWords),
      releases: values(releases),
    },
    sha256,
  );
  const shownAs = new Map(seizedMarks.map(({ value }) => [value.brand, value.mark]));
  const extras: Extras = {
    releases: values(releases).sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id)),
    markNameOf: (brand) => shownAs.get(brand) ?? brand,
    figures: figureTables.map((table) => ({ table, text: readFileSync(join(root, "content/figures", table.file), "utf8") })),
    figureSources: values(figureSources),
  };
  return { kind: "register", register, extras };
}
