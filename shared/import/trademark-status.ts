import type { Drawing, RegistrationStanding } from "../recordation/registration.ts";

// Source: the trademark office's table of status codes for its daily XML (TRTDXFAP documentation, Table 1, 2023-06-20),
// which marks every code as live, dead or neither. Codes that are not listed below are live and pending.
const registered = codes("624 625 700-708 717 739 778 780 790 800");
const dead = codes("400-406 411 412 414-417 600-610 612 614 618 626 632 709-714 781-783 900 901 968");
const indifferent = codes("000 622 715 970");

/** Whether a status code belongs to a living registration. A code that is no three digits says nothing. */
export function standingOf(statusCode: string): RegistrationStanding {
  if (!/^\d{3}$/.test(statusCode) || indifferent.has(statusCode)) return "indifferent";
  if (registered.has(statusCode)) return "live";
  return dead.has(statusCode) ? "dead" : "pending";
}

// The first digit decides; the three behind it are the size of the drawing in the Official Gazette.
const drawingByDigit = new Map<string, Drawing>([
  ["1", "typed"],
  ["2", "design-only"],
  ["3", "design-with-words"],
  ["4", "standard-characters"],
  ["5", "stylised"],
]);

/** What a drawing code of one or four digits says of the mark's form. */
export function drawingOf(drawingCode: string): Drawing {
  return drawingByDigit.get(drawingCode.trim().charAt(0)) ?? "unknown";
}

function codes(listed: string): ReadonlySet<string> {
  return new Set(
    listed.split(" ").flatMap((part) => {
      const [first = "", last = first] = part.split("-");
      return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => String(Number(first) + at).padStart(3, "0"));
    }),
  );
}
