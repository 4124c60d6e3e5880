import type { Recordation } from "../../recordation/recordation.ts";
import { dayOf, writeDays } from "./day-column.ts";
import type { DetailsPart } from "./details-part.ts";
import { writeExceptions } from "./exceptions.ts";
import { writeLists } from "./list-column.ts";
import { writeListedText } from "./listed-text.ts";
import { writeNumbers, zigzag } from "./number-column.ts";
import type { NumberParts } from "./number-parts.ts";
import { oddFields } from "./odd-fields.ts";
import type { RegisterContent } from "./register-content.ts";
import { writeRegistrations } from "./registration-parts.ts";
import type { SectionWriter } from "./sections.ts";
import { writeTextColumn } from "./text-column.ts";

const releaseTexts = ["headline", "headlineEs", "url", "port", "state"] as const;

export function writeDetailsPart(write: SectionWriter, { recordations, releases }: RegisterContent, numbers: NumberParts): void {
  const text = (name: string, of: (row: Recordation) => string | undefined) =>
    writeTextColumn(write, `recordation/${name}`, recordations.map(of));
  text("traits", ({ kind, grayMarket, evidenceLevel }) => `${kind} ${grayMarket} ${evidenceLevel}`);
  text("owner", (row) => row.owner);
  writeLists(
    write,
    "recordation/classes",
    recordations.map((row) => row.classes),
  );
  writeRegistrations(
    write,
    "recordation/registration",
    recordations.map((row) => row.registrationNumber),
  );
  const effective = recordations.map((row) => dayOf(row.effective));
  writeDays(write, "recordation/effective", effective, numbers);
  // Counted from the effective date, for terms are whole years.
  const terms = recordations.map((row, i) =>
    dayOf(row.expires) === 0 ? 0 : zigzag(dayOf(row.expires) - (effective[i] ?? 0)) + 1,
  );
  write("recordation/expires", writeNumbers(terms));
  writeListedText(
    write,
    "recordation/goods",
    recordations.map((row) => row.goods),
  );
  text("source/url", (row) => row.source.url);
  text("source/title", (row) => row.source.title);
  text("source/evidence", (row) => row.source.evidence);
  text("source/documented", (row) => row.source.documented);
  for (const field of releaseTexts)
    writeTextColumn(
      write,
      `release/${field}`,
      releases.map((release) => release[field] ?? undefined),
    );
  writeTextColumn(
    write,
    "release/traits",
    releases.map(({ date, dateBasis, sourceKind }) => `${date}|${dateBasis}|${sourceKind}`),
  );
}

/** Fields that the columns cannot say, so that nothing a later field adds is ever lost. */
export function writeOddDetails(
  write: SectionWriter,
  { recordations, releases }: RegisterContent,
  details: DetailsPart | undefined,
): void {
  const odd = (objects: readonly object[], read: (row: number) => object) =>
    new Map(
      objects.flatMap((object, row) =>
        details && oddFields(object, read(row)) ? [[row, oddFields(object, read(row)) ?? ""] as const] : [],
      ),
    );
  writeExceptions(
    write,
    "recordation/more",
    odd(recordations, (row) => details?.recordation(row) ?? {}),
  );
  writeExceptions(
    write,
    "release/more",
    odd(releases, (row) => details?.release(row) ?? {}),
  );
}
