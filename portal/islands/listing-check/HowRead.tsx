import { type Listing, listingFields } from "../../../shared/listing/listing.ts";
import { checkText } from "../../text/check-text.ts";
import type { Language } from "../../text/language.ts";

/** What was read from a page's source, and where each value stood. */
export function HowRead({ language, listing }: { language: Language; listing: Listing }) {
  const text = checkText[language];
  return (
    <details>
      <summary>{text.howRead}</summary>
      <dl className="facts small">
        {listingFields.map((field) => {
          const found = listing[field];
          if (!found) return null;
          return (
            <div className="read-field" key={field}>
              <dt>{text.listingField[field] ?? field}</dt>
              <dd dir="auto">
                {String(found.value).slice(0, 300)}{" "}
                <span className="quiet">
                  ({found.where}; {text.sure[found.sure]})
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
