/**
 * The number that the digits of `text` from `start` up to `end` stand for; NaN where one of them is no digit or is missing.
 * For what is read a hundred thousand times: a pattern that catches groups takes ten times as long.
 */
export function digitsAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}
