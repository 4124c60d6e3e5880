import type { Signal } from "../../shared/check/check.ts";
import { signalMeaning } from "../../shared/check/signal-words.ts";
import type { ListingText } from "../../shared/listing/listing.ts";
import { quoteInPlace } from "../../shared/mention/quote-in-place.ts";
import { FirstRows } from "./FirstRows.tsx";
import { useLanguage, useWords } from "./use-words.tsx";

/** Quotations that stand open. */
const mostQuoted = 4;

/** Other words of the listing that a careful buyer should notice, each quoted where it stands. */
export function SignalList({ signals, text }: { signals: readonly Signal[]; text: ListingText }) {
  const words = useWords();
  const language = useLanguage();
  if (signals.length === 0) return null;
  return (
    <section aria-labelledby="signals">
      <h2 id="signals">{words("signalsTitle")}</h2>
      <FirstRows
        className="rows"
        most={mostQuoted}
        rows={signals.map((signal) => {
          const { before, quoted, after } = quoteInPlace(text[signal.field] ?? "", signal);
          return (
            <li key={`${signal.field} ${signal.start} ${signal.id}`} className="signal" data-strength={signal.strength}>
              <blockquote dir="auto">
                {before}
                <mark>{quoted}</mark>
                {after}
              </blockquote>
              <p>{asSentence(signalMeaning(signal.id, language))}</p>
            </li>
          );
        })}
      />
    </section>
  );
}

/** The meaning is worded to follow a colon; alone it begins with a capital. */
const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
