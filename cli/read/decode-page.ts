/** A saved page's bytes as text: byte order mark, then the page's own word for its encoding, then UTF-8 where the bytes are that, else Windows-1252. */
export function decodePage(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
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
