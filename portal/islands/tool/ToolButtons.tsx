import { useState } from "react";
import { namedEntries } from "../../../shared/calendar/named-entries.ts";
import { type CalendarEntry, writeIcs } from "../../../shared/calendar/write-ics.ts";
import { slugOf } from "../../../shared/mark/fold-mark.ts";
import type { Language } from "../../text/language.ts";
import { toolText } from "../../text/tool-text.ts";
import { saveAs } from "../save-as.ts";

/** `name` is the calendar file's; `about` what the reader calls its entries, empty where they call them nothing. */
type Props = { language: Language; name: string; about?: string; entries?: readonly CalendarEntry[] };

/** What can be done with an answer: calendar file, link, print. */
export function ToolButtons({ language, name, about = "", entries = [] }: Props) {
  const text = toolText[language];
  const [said, setSaid] = useState("");
  const copyLink = () =>
    navigator.clipboard.writeText(location.href).then(
      () => setSaid(text.linkCopied),
      () => setSaid(text.linkRefused),
    );
  const file = [name, slugOf(about)].filter(Boolean).join("-");
  const saveCalendar = () =>
    saveAs(`${file}.ics`, "text/calendar", writeIcs(namedEntries(entries, about), new Date().toISOString()));
  return (
    <div className="tool-buttons no-print">
      {entries.length > 0 && (
        <button type="button" className="button" onClick={saveCalendar}>
          {text.calendar}
        </button>
      )}
      <button type="button" className="button button-quiet" onClick={copyLink}>
        {text.link}
      </button>
      <button type="button" className="button button-quiet" onClick={() => print()}>
        {text.print}
      </button>
      <span role="status" className="small">
        {said}
      </span>
    </div>
  );
}
