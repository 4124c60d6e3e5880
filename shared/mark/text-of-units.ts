/** So many arguments every engine takes at once. */
const atOnce = 8192;

/** UTF-16 units as text, however many; lone surrogates stay what they are. */
export function textOfUnits(units: Uint16Array): string {
  if (units.length <= atOnce) return String.fromCharCode(...units);
  let text = "";
  for (let at = 0; at < units.length; at += atOnce) text += String.fromCharCode(...units.subarray(at, at + atOnce));
  return text;
}
