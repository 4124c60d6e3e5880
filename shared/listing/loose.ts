/** Letters and digits only, lower case: what two writings of the same words share. */
export function loose(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Whether two writings mean the same words, one perhaps with a little more ("Brass lamp" and "Brass lamp, 40 cm" are not enough alike). */
export function alike(a: string, b: string): boolean {
  const [short, long] = [loose(a), loose(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short.length > 0 && long.includes(short) && short.length / long.length > 0.5;
}
