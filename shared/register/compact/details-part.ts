import { evidenceLevels, grayMarkets, type Recordation, recordationKinds } from "../../recordation/recordation.ts";
import { dateBases, type ReleaseNote } from "../../release/release.ts";
import { dateOf, readDays } from "./day-column.ts";
import { readExceptions } from "./exceptions.ts";
import { recordationShapes, releaseShapes } from "./field-shapes.ts";
import { readLists } from "./list-column.ts";
import { readListedText } from "./listed-text.ts";
import type { NamesPart } from "./names-part.ts";
import { unzigzag } from "./number-column.ts";
import { withOddFields } from "./odd-fields.ts";
import { readRegistrations } from "./registration-parts.ts";
import type { SectionReader, SectionsHead } from "./sections.ts";
import { readTextColumn } from "./text-column.ts";
import { type Absentable, withoutAbsent } from "./without-absent.ts";

/** All that is shown of a recordation or release once it has been found. */
export type DetailsPart = { recordation(row: number): Recordation; release(row: number): ReleaseNote };

// Fields that few records have come with the odd fields.
type InColumns = Omit<Recordation, "kindPrinted" | "related" | "registration" | "fieldSources">;

const oneOf = <T extends string>(list: readonly [T, ...T[]], said: string | undefined): T =>
  list.find((item) => item === said) ?? list[0];

export function readDetailsPart(read: SectionReader, { counts }: SectionsHead, names: NamesPart): DetailsPart {
  const rows = counts.recordations;
  const column = (name: string) => readTextColumn(read, `recordation/${name}`, rows);
  const [traits, owner] = [column("traits"), column("owner")];
  const classes = readLists(read, "recordation/classes", rows);
  const goods = readListedText(read, "recordation/goods", rows);
  const [url, title, evidence, documented] = [
    column("source/url"),
    column("source/title"),
    column("source/evidence"),
    column("source/documented"),
  ];
  const registration = readRegistrations(read, "recordation/registration", rows);
  const effective = readDays(read, "recordation/effective", rows, names.numbers);
  const terms = read.numbers("recordation/expires", rows);
  const oddRecordations = readExceptions(read, "recordation/more");
  const releaseColumn = (name: string) => readTextColumn(read, `release/${name}`, counts.releases);
  const releaseTraits = releaseColumn("traits");
  const headlineEs = releaseColumn("headlineEs");
  const [headline, releaseUrl, port, state] = [
    releaseColumn("headline"),
    releaseColumn("url"),
    releaseColumn("port"),
    releaseColumn("state"),
  ];
  const oddReleases = readExceptions(read, "release/more");

  return {
    recordation: (row) => {
      const [kind, grayMarket, evidenceLevel] = (traits.at(row) ?? "").split(" ");
      const began = effective.at(row);
      const term = terms.at(row);
      const recordation: Absentable<InColumns> = {
        id: names.recordationId(row),
        number: names.numbers.at(row),
        kind: oneOf(recordationKinds, kind),
        mark: names.recordationMark(row),
        words: names.recordationWords(row),
        owner: owner.at(row),
        registrationNumber: registration.at(row),
        effective: dateOf(began),
        expires: term === 0 ? undefined : dateOf(began + unzigzag(term - 1)),
        grayMarket: oneOf(grayMarkets, grayMarket),
        classes: classes.at(row) ?? [],
        goods: goods.at(row),
        evidenceLevel: oneOf(evidenceLevels, evidenceLevel),
        source: withoutAbsent<Recordation["source"]>({
          url: url.at(row) ?? "",
          title: title.at(row) ?? "",
          evidence: evidence.at(row) ?? "",
          documented: documented.at(row),
        }),
      };
      return withOddFields<Recordation>(withoutAbsent<InColumns>(recordation), oddRecordations.at(row), recordationShapes);
    },
    release: (row) => {
      const [date = "", dateBasis, sourceKind] = (releaseTraits.at(row) ?? "").split("|");
      const release: ReleaseNote = {
        id: names.releaseId(row),
        date,
        dateBasis: oneOf(dateBases, dateBasis),
        headline: headline.at(row) ?? "",
        headlineEs: headlineEs.at(row) ?? "",
        url: releaseUrl.at(row) ?? "",
        sourceKind: sourceKind === "official" ? "official" : "reproduced",
        port: port.at(row) ?? "",
        state: state.at(row) ?? null,
      };
      return withOddFields(release, oddReleases.at(row), releaseShapes);
    },
  };
}
