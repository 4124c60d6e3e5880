import type { FieldSource } from "./field-source.ts";
import type { Recordation } from "./recordation.ts";
import { type Registration, registrationKey } from "./registration.ts";

/**
 * Recordations with what the trademark office's file says of their registrations. Classes and goods that the recordation's
 * source does not give are filled from there and say so; nothing that the source does give is touched, above all not the
 * owner: Customs and the trademark office may know different ones, and the page shows both.
 */
export function withRegistrations(recordations: readonly Recordation[], registrations: readonly Registration[]): Recordation[] {
  const byNumber = new Map(registrations.map((registration) => [registration.number, registration]));
  return recordations.map((recordation) => {
    // Copyrights have registration numbers of another office.
    const key = recordation.kind === "copyright" ? "" : registrationKey(recordation.registrationNumber ?? "");
    const registration = byNumber.get(key);
    return registration ? enrich(recordation, registration) : recordation;
  });
}

function enrich(recordation: Recordation, registration: Registration): Recordation {
  const { goods, ...facts } = registration;
  const enriched: Recordation = { ...recordation, registration: facts };
  const source = sourceOf(registration);
  const fieldSources = { ...recordation.fieldSources };
  if (recordation.classes.length === 0 && registration.classes.length > 0) {
    enriched.classes = registration.classes;
    fieldSources.classes = source;
  }
  if (recordation.goods === undefined && goods !== undefined) {
    enriched.goods = goods;
    fieldSources.goods = source;
  }
  if (Object.keys(fieldSources).length > 0) enriched.fieldSources = fieldSources;
  return enriched;
}

/** The document behind a registration's facts: the file they were read from, with the office's page where they can be checked. */
export function sourceOf({ serial, file, fileDate }: Registration): FieldSource {
  return {
    url: `https://tsdr.uspto.gov/#caseNumber=${serial}&caseType=SERIAL_NO&searchType=statusSearch`,
    title: `U.S. trademark office, ${file}`,
    documented: fileDate,
  };
}
