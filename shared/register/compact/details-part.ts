import { evidenceLevels, grayMarkets, type Recordation, recordationKinds } from "../../recordation/recordation.ts";
import { dateBases, type ReleaseNote } from "../../release/release.ts";
import { dateCode, dateOfCode } from "./date-code.ts";
import { readExceptions, writeExceptions } from "./exceptions.ts";
import { readTextColumn, writeTextColumn } from "./first-seen-text.ts";
import { lazily } from "./lazily.ts";
import type { NamesPart } from "./names-part.ts";
import { unzigzag, writeNumbers, zigzag } from "./number-column.ts";
import { oddFields, type Shape, withOddFields } from "./odd-fields.ts";
import type { RegisterContent } from "./register-content.ts";
import { readRegistrations, writeRegistrations } from "./registration-parts.ts";
import type { SectionReader, SectionsHead, SectionWriter } from "./sections.ts";

/** All that is shown of a recordation or release once it has been found. */
export type DetailsPart = { recordation(row: number): Recordation; release(row: number): ReleaseNote };

const oneOf = <T extends string>(list: readonly [T, ...T[]], said: string | undefined): T => list.find((item) => item === said) ?? list[0];
const releaseTexts = ["headline", "url", "port", "state"] as const;

export function writeDetailsPart(write: SectionWriter, { recordations, releases }: RegisterContent, oldestFirst: ArrayLike<number>): void {
  const text = (name: string, of: (row: Recordation) => string | undefined) => writeTextColumn(write, `recordation/${name}`, recordations.map(of));
  text("traits", ({ kind, grayMarket, evidenceLevel }) => `${kind} ${grayMarket} ${evidenceLevel}`);
  text("owner", (row) => row.owner);
  writeRegistrations(write, "recordation/registration", recordations.map((row) => row.registrationNumber));
  const effective = recordations.map((row) => dateCode(row.effective));
  // Along the numbers dates hardly move, so most differences are small; a missing date leaves the running one as it is.
  let running = 0;
  const steps = Array.from(oldestFirst, (row) => {
    const code = effective[row] ?? 0;
    if (code === 0) return 0;
    const step = zigzag(code - running) + 1;
    running = code;
    return step;
  });
  write("recordation/effective", writeNumbers(steps));
  // Counted from the effective date, for terms are whole years.
  write("recordation/expires", writeNumbers(recordations.map((row, i) => (dateCode(row.expires) === 0 ? 0 : zigzag(dateCode(row.expires) - (effective[i] ?? 0)) + 1))));
  text("goods", (row) => row.goods);
  text("source/url", (row) => row.source.url);
  text("source/title", (row) => row.source.title);
  text("source/evidence", (row) => row.source.evidence);
  text("source/documented", (row) => row.source.documented);
  for (const field of releaseTexts) writeTextColumn(write, `release/${field}`, releases.map((release) => release[field] ?? undefined));
  writeTextColumn(write, "release/traits", releases.map(({ date, dateBasis, sourceKind }) => `${date}|${dateBasis}|${sourceKind}`));
}

/** Fields that the columns cannot say, so that nothing a later field adds is ever lost. */
export function writeOddDetails(write: SectionWriter, { recordations, releases }: RegisterContent, details: DetailsPart | undefined): void {
  const odd = (objects: readonly object[], read: (row: number) => object) =>
    new Map(objects.flatMap((object, row) => (details && oddFields(object, read(row)) ? [[row, oddFields(object, read(row)) ?? ""] as const] : [])));
  writeExceptions(write, "recordation/more", odd(recordations, (row) => details?.recordation(row) ?? {}));
  writeExceptions(write, "release/more", odd(releases, (row) => details?.release(row) ?? {}));
}

const recordationShapes: Readonly<Record<keyof Recordation, Shape>> = {
  id: "text",
  number: "text",
  kind: recordationKinds,
  mark: "text",
  words: "texts",
  owner: "text",
  registrationNumber: "text",
  effective: "text",
  expires: "text",
  grayMarket: grayMarkets,
  classes: "numbers",
  goods: "text",
  evidenceLevel: evidenceLevels,
  source: { url: "text", title: "text", evidence: "text", documented: "text" },
};

const releaseShapes: Readonly<Record<keyof ReleaseNote, Shape>> = {
  id: "text",
  date: "text",
  dateBasis: dateBases,
  headline: "text",
  url: "text",
  sourceKind: ["official", "reproduced"],
  port: "text",
  state: "text",
};

export function readDetailsPart(read: SectionReader, { counts }: SectionsHead, names: NamesPart): DetailsPart {
  const rows = counts.recordations;
  const column = (name: string) => readTextColumn(read, `recordation/${name}`, rows);
  const [traits, owner, goods] = [column("traits"), column("owner"), column("goods")];
  const [url, title, evidence, documented] = [column("source/url"), column("source/title"), column("source/evidence"), column("source/documented")];
  const registration = readRegistrations(read, "recordation/registration", rows);
  const steps = read.numbers("recordation/effective", rows);
  const terms = read.numbers("recordation/expires", rows);
  const oddRecordations = readExceptions(read, "recordation/more");
  const releaseColumn = (name: string) => readTextColumn(read, `release/${name}`, counts.releases);
  const releaseTraits = releaseColumn("traits");
  const [headline, releaseUrl, port, state] = [releaseColumn("headline"), releaseColumn("url"), releaseColumn("port"), releaseColumn("state")];
  const oddReleases = readExceptions(read, "release/more");

  const effective = lazily(() => {
    const codes = new Int32Array(rows);
    let running = 0;
    names.oldestFirst().forEach((row, i) => {
      const step = steps.at(i);
      if (step === 0) return;
      running += unzigzag(step - 1);
      codes[row] = running;
    });
    return codes;
  });
  return {
    recordation: (row) => {
      const [kind, grayMarket, evidenceLevel] = (traits.at(row) ?? "").split(" ");
      const began = effective()[row] ?? 0;
      const term = terms.at(row);
      const recordation: Absentable<Recordation> = {
        id: names.recordationId(row),
        number: names.recordationNumber(row),
        kind: oneOf(recordationKinds, kind),
        mark: names.recordationMark(row),
        words: names.recordationWords(row),
        owner: owner.at(row),
        registrationNumber: registration.at(row),
        effective: dateOfCode(began),
        expires: term === 0 ? undefined : dateOfCode(began + unzigzag(term - 1)),
        grayMarket: oneOf(grayMarkets, grayMarket),
        classes: names.recordationClasses(row),
        goods: goods.at(row),
        evidenceLevel: oneOf(evidenceLevels, evidenceLevel),
        source: withoutAbsent({ url: url.at(row) ?? "", title: title.at(row) ?? "", evidence: evidence.at(row) ?? "", documented: documented.at(row) }),
      };
      return withOddFields(withoutAbsent(recordation), oddRecordations.at(row), recordationShapes);
    },
    release: (row) => {
      const [date = "", dateBasis, sourceKind] = (releaseTraits.at(row) ?? "").split("|");
      const release: ReleaseNote = {
        id: names.releaseId(row),
        date,
        dateBasis: oneOf(dateBases, dateBasis),
        headline: headline.at(row) ?? "",
        url: releaseUrl.at(row) ?? "",
        sourceKind: sourceKind === "official" ? "official" : "reproduced",
        port: port.at(row) ?? "",
        state: state.at(row) ?? null,
      };
      return withOddFields(release, oddReleases.at(row), releaseShapes);
    },
  };
}
