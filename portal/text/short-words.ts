/** What somebody typed, short enough to be repeated on the page: a pasted list or a page of letters would push the results away. */
export function shortWords(typed: string): string {
  const letters = [...typed];
  return letters.length > longest ? `${letters.slice(0, longest).join("").trimEnd()}…` : typed;
}

/** About a line of a phone's screen and a half. */
const longest = 60;
