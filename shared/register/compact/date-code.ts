const firstYear = 1700;

/**
 * A date as exact as its source (`2011-02-15`, `1987-04`, `1983`) as one number above 0, later dates higher; 0 for anything else.
 * Thirteen months (0: none given) of 32 days (0: none given) keep every shape apart without a calendar.
 */
export function dateCode(date: string | undefined): number {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date ?? "");
  if (!found) return 0;
  const [year, month, day] = [Number(found[1]) - firstYear, Number(found[2] ?? 0), Number(found[3] ?? 0)];
  return year < 0 || month > 12 || day > 31 ? 0 : (year * 13 + month) * 32 + day + 1;
}

export function dateOfCode(code: number): string | undefined {
  if (code <= 0) return undefined;
  const day = (code - 1) % 32;
  const month = Math.floor((code - 1) / 32) % 13;
  const year = firstYear + Math.floor((code - 1) / (32 * 13));
  const parts = [String(year).padStart(4, "0"), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])];
  return parts.join("-");
}

const two = (number: number): string => String(number).padStart(2, "0");
