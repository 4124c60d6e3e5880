import { useEffect, useState } from "react";
import type { Day } from "../../../shared/calendar/day.ts";
import { localDay } from "../../../shared/calendar/local-day.ts";

/** Today where the reader is; unknown until the page has woken, since the built page is older. */
export function useToday(): Day | undefined {
  const [today, setToday] = useState<Day | undefined>(undefined);
  useEffect(() => setToday(localDay(new Date())), []);
  return today;
}
