import type { APIRoute } from "astro";
import { writeIcs } from "../../../../../shared/calendar/write-ics.ts";
import type { Recordation } from "../../../../../shared/recordation/recordation.ts";
import { calendarOf } from "../../../../loaders/record-calendar.ts";
import { register } from "../../../../loaders/register.ts";
import { type Language, pathsFor } from "../../../../text/language.ts";

const dated = register.recordations.filter((recordation) => calendarOf("en", recordation).length > 0);

export const getStaticPaths = () => pathsFor(dated, ({ id }) => ({ id }));

/** A record's expiry and its last days to renew as whole days of a calendar. */
export const GET: APIRoute<{ language: Language; item: Recordation }> = ({ props: { language, item } }) =>
  new Response(writeIcs(calendarOf(language, item), `${register.asOf}T00:00:00Z`), {
    headers: { "content-type": "text/calendar; charset=utf-8" },
  });
