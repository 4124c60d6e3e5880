import { addDays, type Day } from "./day.ts";

/** One whole-day entry. `remindDays` asks the calendar for a reminder that many days ahead. */
export type CalendarEntry = { id: string; day: Day; title: string; note: string; remindDays?: number };

/** An iCalendar file (RFC 5545) of whole days: no time zone is in it, so that no day can slip. `stamp` is when it was made, ISO 8601. */
export function writeIcs(entries: readonly CalendarEntry[], stamp: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Border Lens//Deadlines//EN",
    "CALSCALE:GREGORIAN",
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

function eventLines({ id, day, title, note, remindDays }: CalendarEntry, stamp: string): string[] {
  const compact = (date: string) => date.replaceAll("-", "");
  const reminder =
    remindDays === undefined
      ? []
      : ["BEGIN:VALARM", "ACTION:DISPLAY", `DESCRIPTION:${escaped(title)}`, `TRIGGER:-P${remindDays}D`, "END:VALARM"];
  return [
    "BEGIN:VEVENT",
    `UID:${id}-${day}@border-lens`,
    `DTSTAMP:${stamp.replace(/\.\d+/, "").replaceAll(/[-:]/g, "")}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The end is the first day that is no longer part of it.
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    "TRANSP:TRANSPARENT",
    ...reminder,
    "END:VEVENT",
  ];
}

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, "\\$&").replaceAll(/\r?\n/g, "\\n");

/** Lines hold at most 75 octets (RFC 5545, 3.1); a continued line begins with a space. Never cut inside a character. */
function folded(line: string): string {
  let out = "";
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
