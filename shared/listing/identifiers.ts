/** A GTIN (8, 12, 13, 14 digits or an ISBN-10 turned into 13) with a right check digit; absent when it is none. */
export function readGtin(text: string | undefined): string | undefined {
  const digits = text?.replace(/[\s-]/g, "") ?? "";
  if (/^\d{9}[\dXx]$/.test(digits)) return fromIsbn10(digits);
  if (!/^(?:\d{8}|\d{12,14})$/.test(digits) || /^0+$/.test(digits)) return undefined;
  return checkDigit(digits.slice(0, -1)) === Number(digits.at(-1)) ? digits : undefined;
}

/** Ten signs as Amazon numbers its items: an ISBN-10, or B and nine more. */
export function readAsin(text: string | null | undefined): string | undefined {
  const asin = text?.trim().toUpperCase();
  return asin && /^(?:B[\dA-Z]{9}|\d{9}[\dX])$/.test(asin) ? asin : undefined;
}

/** The modulo-10 check digit that GS1 defines: weights 3 and 1 from the right. */
function checkDigit(body: string): number {
  const sum = [...body].reverse().reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

function fromIsbn10(isbn: string): string | undefined {
  const sum = [...isbn.toUpperCase()].reduce((total, sign, at) => total + (sign === "X" ? 10 : Number(sign)) * (10 - at), 0);
  if (sum % 11 !== 0) return undefined;
  const body = `978${isbn.slice(0, 9)}`;
  return `${body}${checkDigit(body)}`;
}
