import { createHash } from "node:crypto";
import type { Check } from "../../shared/check/check.ts";
import { evidenceFinder } from "../../shared/check/check-evidence.ts";
import type { EvidenceCard } from "../../shared/check/evidence-card/evidence-card.ts";
import { makeCard } from "../../shared/check/evidence-card/make-card.ts";
import type { Figure } from "../../shared/figure/figure.ts";
import { type Listing, textOf } from "../../shared/listing/listing.ts";
import type { Recordation } from "../../shared/recordation/recordation.ts";
import type { Register } from "../../shared/register/register.ts";
import type { Release } from "../../shared/release/release.ts";
import type { SchemaName } from "../../shared/schema/published-schemas.ts";
import { exampleCheck } from "./example-check.ts";
import { figures } from "./figures.ts";
import { openedRegister } from "./register.ts";
import { releases } from "./releases.ts";

/** One example of each published shape, of the type it has in our own code. */
export type SchemaExamples = {
  listing: Listing;
  check: Check;
  recordation: Recordation;
  register: Register;
  release: Release;
  figure: Figure;
  "evidence-card": EvidenceCard;
} & Record<SchemaName, unknown>;

const sha256 = async (text: string): Promise<string> => createHash("sha256").update(text).digest("hex");

/** An invented listing; everything else is what the register of this build says, to that listing where it is asked. */
export async function schemaExamples(): Promise<SchemaExamples> {
  const listing: Listing = {
    title: { value: "Leather strap 20 mm for ROLEX, quick release", where: "json-ld", sure: "stated", path: "Product.name" },
    seller: { value: "Strap Workshop", where: "json-ld", sure: "stated", path: "Product.offers.seller.name" },
    price: { value: 24.5, where: "json-ld", sure: "stated", path: "Product.offers.price" },
    currency: { value: "USD", where: "json-ld", sure: "stated", path: "Product.offers.priceCurrency" },
  };
  const text = textOf(listing);
  const check = exampleCheck(text);
  const { marks, recordations, releases: notes } = evidenceFinder(openedRegister).evidenceOf(check);
  const page = { address: null, title: text.title };
  const made = { at: `${check.register.asOf}T12:00:00Z`, by: "Border Lens portal", version: __PORTAL_VERSION__ };
  return {
    listing,
    check,
    recordation: the(recordations, "recordation"),
    register: {
      ...check.register,
      recordations: recordations.slice(0, 1),
      marks: marks.slice(0, 1),
      releases: notes.slice(0, 1),
    },
    release: the(releases, "release"),
    figure: the(figures, "figure"),
    "evidence-card": await makeCard({ ...made, page, text, check, recordations, releases: notes }, sha256),
  };
}

function the<T>(all: readonly T[], what: string): T {
  const [first] = all;
  if (first === undefined) throw new Error(`There is no ${what} to take as an example. Build the register again.`);
  return first;
}
