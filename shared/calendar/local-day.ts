import type { Day } from "./day.ts";

/** The day it is where the reader is: an evening in New York is already the next day by universal time. */
export function localDay(now: Date): Day {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day;
}
