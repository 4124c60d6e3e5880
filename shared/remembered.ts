// Longer texts may be views into the chunk they were cut from; to keep one would keep the chunk.
const longest = 12;

/**
 * A reading of short texts that remembers what it found: tables repeat their dates, and a lookup costs a tenth of a reading.
 * What it gives back is shared, so it must not be changed. Memory is bounded: at `most` texts it begins anew.
 */
export function remembered<T extends object>(read: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return read(text);
    const before = known.get(text);
    if (before) return before;
    const found = read(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
