/**
 * Reads an answer's bytes as they arrive.
 * @param look is shown those that are there once they are as many as it asked for, at first any; it says how many it wants to see
 * next, or nothing when it has seen enough
 */
export async function arrivingBytes(response: Response, look: (bytes: Uint8Array) => number | undefined): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  let bytes = new Uint8Array(1 << 18);
  let length = 0;
  let wanted: number | undefined = 1;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes.subarray(0, length);
    if (length + value.length > bytes.length) {
      const larger = new Uint8Array(Math.max(2 * bytes.length, length + value.length));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    bytes.set(value, length);
    length += value.length;
    while (wanted !== undefined && length >= wanted) wanted = look(bytes.subarray(0, length));
  }
}
