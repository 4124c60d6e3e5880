import { useId } from "react";
import { parseDay } from "../../../shared/calendar/day.ts";
import type { Language } from "../../text/language.ts";
import { toolText } from "../../text/tool-text.ts";

type Props = { language: Language; label: string; hint?: string | undefined; value: string; onChange: (value: string) => void };

/** A day in the browser's own date field, which every phone and screen reader knows. */
export function DayField({ language, label, hint, value, onChange }: Props) {
  const id = useId();
  const wrong = value !== "" && !parseDay(value).ok;
  return (
    <div>
      <label className="ask-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="quiet small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        className="field"
        type="date"
        min="1900-01-01"
        max="2199-12-31"
        value={value}
        aria-invalid={wrong}
        aria-describedby={[hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(" ") || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {wrong && (
        <p className="remark" id={`${id}-wrong`}>
          {toolText[language].notADay}
        </p>
      )}
    </div>
  );
}
