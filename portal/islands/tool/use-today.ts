import { useEffect, useState } from "react";
import type { Day } from "../../../shared/calendar/day.ts";

/** Today where the reader is; unknown until the page has woken, since the built page is older. */
export function useToday(): Day | undefined {
  const [today, setToday] = useState<Day | undefined>(undefined);
  useEffect(() => {
    const now = new Date();
    const two = (value: number) => String(value).padStart(2, "0");
    setToday(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day);
  }, []);
  return today;
}
