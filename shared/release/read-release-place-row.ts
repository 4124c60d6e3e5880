import { ok, problem, type Result } from "../result.ts";
import type { ReleasePlace } from "./release-place.ts";

/** Reads one row of content/releases/places.csv, given as text by column. */
export function readReleasePlaceRow(row: Record<string, string | undefined>): Result<ReleasePlace> {
  const { port = "", state = "", point = "", latitude = "", longitude = "" } = row;
  if (port === "" || point === "")
    return problem("port or point is empty; name the port as releases do, and the city of its point");
  if (!/^[A-Z]{2}$/.test(state)) return problem(`state of ${port} is "${state}"; write its two letters`);
  const [north, east] = [Number(latitude), Number(longitude)];
  // The United States with Alaska, Hawaii, Puerto Rico and Guam.
  const isThere = latitude !== "" && longitude !== "" && north > 13 && north < 72 && ((east > -180 && east < -64) || east > 144);
  if (!isThere)
    return problem(
      `the point of ${port} (${latitude}, ${longitude}) is not in the United States; write degrees north, then east`,
    );
  return ok({ port, state, point, latitude: north, longitude: east });
}
