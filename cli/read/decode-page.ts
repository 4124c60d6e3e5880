/** A saved page's bytes as text: byte order mark, then the page's own word for its encoding, then UTF-8 where the bytes are that, else Windows-1252. */
export function decodePage(bytes: Uint8Array): string {
  const marked = utf16Of(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    // UTF-8 is recognised by its bytes: text of another encoding is hardly ever valid UTF-8, whatever the page declares.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4_096));
    const declared = head.match(/<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i)?.[1];
    try {
      return new TextDecoder(declared ?? "windows-1252").decode(bytes);
    } catch {
      return new TextDecoder("windows-1252").decode(bytes);
    }
  }
}

/** Whether bytes are no text in any encoding that a page has: a picture, a PDF, an archive. Zeros in quantity, since a page may hold a stray one. */
export const isBinary = (bytes: Uint8Array): boolean =>
  utf16Of(bytes) === undefined && bytes.subarray(0, 4_096).reduce((zeros, byte) => zeros + (byte === 0 ? 1 : 0), 0) > 3;

function utf16Of([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}
