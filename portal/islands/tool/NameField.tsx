import { useId } from "react";
import { longestName } from "../../../shared/calendar/named-entries.ts";
import type { Language } from "../../text/language.ts";
import { toolText } from "../../text/tool-text.ts";

type Props = { language: Language; value: string; onChange: (value: string) => void };

/** What the calendar's entries are about, in the reader's own words. */
export function NameField({ language, value, onChange }: Props) {
  const id = useId();
  const text = toolText[language];
  return (
    <div>
      <label className="ask-label" htmlFor={id}>
        {text.name}
      </label>
      <p className="quiet small" id={`${id}-hint`}>
        {text.nameHint}
      </p>
      <input
        id={id}
        className="field"
        type="text"
        autoComplete="off"
        maxLength={longestName}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
