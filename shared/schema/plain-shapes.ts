import * as v from "valibot";

/** A day: `2026-11-24`. */
export const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
/** A day, a month or a year, as exact as it is known. */
export const partialDay = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
/** The first twelve hex digits of the register's content hash. */
export const registerVersion = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/));
/** Upper and lower case spelled out: a pattern of JSON Schema has no flags. */
export const webAddress = v.pipe(v.string(), v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\//));
export const niceClasses = v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(45)));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
