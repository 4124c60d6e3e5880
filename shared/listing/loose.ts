/** Letters and digits only, lower case: what two writings of the same words share. */
export function loose(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * Whether two writings mean the same words, one perhaps with more before or behind.
 * @param share how much of the longer one the shorter must be
 */
export function alike(a: string, b: string, share = 0.5): boolean {
  const [short, long] = [loose(a), loose(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short.length > 0 && long.includes(short) && short.length / long.length > share;
}
