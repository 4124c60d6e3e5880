// Pages, workers, service workers and Node all have these two, but the language's own library does not name them.
declare const TextDecoder: new (label: "utf-8", options: { ignoreBOM: boolean }) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

/** UTF-8 to text; bytes that are no UTF-8 become U+FFFD, so this never throws. */
export const decodeText = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Text to UTF-8; half a surrogate pair becomes U+FFFD. */
export const encodeText = (text: string): Uint8Array => encoder.encode(text);
