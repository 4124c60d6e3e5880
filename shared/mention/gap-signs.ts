/** What a sign does to the words on both sides of it, as bits. */
export const signKind = {
  space: 1,
  /** Divides wherever it stands. */
  dividing: 2,
  /** Sellers also set it between the letters of a mark: it divides only where a space is before it, … */
  dividingAfterSpace: 4,
  /** … or, these, where one is behind it. A hyphen before a space ("OFF- WHITE") does not divide. */
  dividingBeforeSpace: 8,
} as const;

/** The kind of each UTF-16 unit, 0 for most. */
export const signKinds = new Uint8Array(0x10000);
mark(" \t\n\r\u00a0\u3000\u2002\u2003\u2009\u202f", signKind.space);
// A line's end is a space that divides.
mark(',;:/\\()[]{}<>"“”„«»•…【】（）「」『』、。，：；！？\n\r→★☆✓✔', signKind.dividing);
// A spaced "&", "+" or "." joins: "Dolce & Gabbana".
mark("~·!?-–—_=*|", signKind.dividingAfterSpace);
mark("~·!?|", signKind.dividingBeforeSpace);
// Pictures and ornaments: arrows, hearts, marks of exclamation. The asterisks among them also hide letters.
for (let unit = 0x2600; unit <= 0x27bf; unit++) if (unit !== 0x2731) signKinds[unit] = signKind.dividing;
// Halves of the emoji and of whatever else is no letter.
for (let unit = 0xd800; unit <= 0xdfff; unit++) signKinds[unit] = signKind.dividing;

function mark(signs: string, kind: number): void {
  for (const sign of signs) signKinds[sign.charCodeAt(0)] = (signKinds[sign.charCodeAt(0)] ?? 0) | kind;
}
