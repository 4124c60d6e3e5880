const forms =
  /\b(?:inc|incorporated|corp|corporation|co|company|companies|compan[ií]a|llc|llp|lp|ltd|limited|plc|gmbh|ag|kg|s\.?a|s\.?a\.?s|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|a\.?b|oy|amba|pty|zao|ooo|kk|usa|u\.s\.a)\b/i;
const trades =
  /\b(?:laborator\w+|brothers|bros|group|grupo|industr\w+|international|internacional|enterprises?|products?|productos|foods?|manufactur\w+|associat\w+|foundation|fundaci[oó]n|universit\w+|universidad|institut\w+|brands?|trading|holdings?|partners|club|league|systems?|technolog\w+|pharma\w*|electronics?|motors?|entertainment|studios?|designs?|fashion|sports?|media|works|trust|society|federation|council|museum)\b/i;

/**
 * Whether an owner's name shows by itself that it is no private person: one word ("Nike"), a legal form, an ampersand or a word for a
 * business. Where the name alone does not show it ("Russ Berrie"), the answer is no: a person's name must never head a page.
 */
export function namesOrganisation(owner: string): boolean {
  const name = owner.trim();
  if (name === "" || /^an? (?:individual|person)\b|^(?:individual|private person|persona f[ií]sica)\b/i.test(name)) return false;
  if (forms.test(name) || trades.test(name) || /&|\d/.test(name)) return true;
  return /^[\p{L}'’.-]+$/u.test(name) && !/^\p{L}\.\p{L}/u.test(name);
}
