import type { ListingText } from "../../listing/listing.ts";
import type { Recordation } from "../../recordation/recordation.ts";
import type { ReleaseNote } from "../../release/release.ts";
import type { Check } from "../check.ts";
import { canonicalJson } from "./canonical-json.ts";
import { cardFormat, cardVersion, type EvidenceCard, type Sha256 } from "./evidence-card.ts";

export type CardSources = {
  at: string;
  by: string;
  version: string;
  page: EvidenceCard["page"];
  text: ListingText;
  check: Check;
  recordations: readonly Recordation[];
  releases: readonly ReleaseNote[];
};

/** Writes down a check with the words it read and the records behind it. The seller is no part of a card. */
export async function makeCard(sources: CardSources, sha256: Sha256): Promise<EvidenceCard> {
  const { at, by, version, page, text, check, recordations, releases } = sources;
  const content: Omit<EvidenceCard, "hash"> = {
    format: cardFormat,
    formatVersion: cardVersion,
    made: { at, by, version },
    page,
    text: withoutBlanks(text),
    check: { ...check },
    records: recordations.map(({ id, number, kind, mark, owner, evidenceLevel, source }) => ({
      id,
      number: number ?? null,
      kind,
      mark,
      owner: owner ?? null,
      evidenceLevel,
      source: { url: source.url, title: source.title },
    })),
    releases: releases.map(({ id, date, headline, url }) => ({ id, date, headline, url })),
  };
  return { ...content, hash: await sha256(canonicalJson(content)) };
}

function withoutBlanks({ title, brand, category, description }: ListingText): EvidenceCard["text"] {
  return {
    title,
    ...(brand === undefined ? {} : { brand }),
    ...(category === undefined ? {} : { category }),
    ...(description === undefined ? {} : { description }),
  };
}
