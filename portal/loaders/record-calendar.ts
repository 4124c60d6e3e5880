import { expiryEntries } from "../../shared/calendar/expiry-entries.ts";
import type { CalendarEntry } from "../../shared/calendar/write-ics.ts";
import type { Recordation } from "../../shared/recordation/recordation.ts";
import type { Language } from "../text/language.ts";
import { recordPageText } from "../text/record-page-text.ts";
import { register } from "./register.ts";

/** The days of a record that lie ahead of the register's date; none where its source gives no whole expiry date. */
export const calendarOf = (language: Language, { id, kind, mark, number, expires }: Recordation): CalendarEntry[] =>
  expiryEntries(
    { id, kind, name: number ? `${mark} (${number})` : mark, expires },
    register.asOf,
    recordPageText[language].expiry,
  );
