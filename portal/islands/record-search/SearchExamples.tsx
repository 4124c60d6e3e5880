import { memo } from "react";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";

type Props = { language: Language; onAsk: (text: string) => void };

/** A few searches to try, while nothing is asked for: they show what the box understands. */
export const SearchExamples = memo(function SearchExamples({ language, onAsk }: Props) {
  const text = searchText[language];
  return (
    <p className="site-summary small no-print">
      {text.tryThese}{" "}
      {text.examples.map((example) => (
        <button key={example} type="button" className="link" onClick={() => onAsk(example)}>
          {example}
        </button>
      ))}
    </p>
  );
});
