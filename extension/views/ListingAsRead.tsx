import type { Check } from "../../shared/check/check.ts";
import type { Listing } from "../../shared/listing/listing.ts";
import type { WordKey } from "../i18n/say.ts";
import { MarkedText } from "./MarkedText.tsx";
import { priceWords } from "./price-words.ts";
import { useLanguage, useWords } from "./use-words.tsx";

const facts = [
  ["brand", "fieldBrand"],
  ["seller", "fieldSeller"],
  ["condition", "fieldCondition"],
  ["category", "fieldCategory"],
] as const satisfies readonly (readonly [keyof Listing, WordKey])[];

/** The listing as it was read, with the words that name a mark marked where they stand. */
export function ListingAsRead({ listing, check }: { listing: Listing; check: Check }) {
  const words = useWords();
  const language = useLanguage();
  const spansIn = (field: string) => [...check.mentions, ...check.signals].filter((found) => found.field === field);
  return (
    <section aria-labelledby="listing">
      <h2 id="listing">{words("listingTitle")}</h2>
      <p className="listing-title" dir="auto">
        <MarkedText text={listing.title.value} spans={spansIn("title")} />
      </p>
      <dl className="facts">
        <div>
          <dt>{words("fieldPrice")}</dt>
          <dd>{priceWords(listing, language) ?? <Missing />}</dd>
        </div>
        {facts.map(([field, label]) => {
          const found = listing[field];
          if (!found && field !== "brand" && field !== "seller") return null;
          return (
            <div key={field}>
              <dt>{words(label)}</dt>
              <dd dir="auto">{found ? <MarkedText text={found.value} spans={spansIn(field)} /> : <Missing />}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Missing() {
  return <span className="quiet">{useWords()("notShown")}</span>;
}
