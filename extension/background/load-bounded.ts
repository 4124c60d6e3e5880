/** Milliseconds after which a download is given up. */
const patience = 30_000;

/**
 * Loads files beside each other from one address: as plain downloads that tell nothing of the user, no larger than asked.
 * @returns `undefined` where the file is not there, is larger, or does not come in time
 */
export function loadFrom(folder: URL): (name: string, most: number) => Promise<Uint8Array<ArrayBuffer> | undefined> {
  return async (name, most) => {
    try {
      const response = await fetch(new URL(name, folder), {
        credentials: "omit",
        referrerPolicy: "no-referrer",
        cache: "no-cache",
        redirect: "error",
        signal: AbortSignal.timeout(patience),
      });
      return response.ok && response.body ? await readBounded(response.body, most) : undefined;
    } catch {
      return undefined;
    }
  };
}

/** Stops reading at the bound instead of trusting a length that the sender states. */
async function readBounded(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > most) return undefined;
    parts.push(part);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
