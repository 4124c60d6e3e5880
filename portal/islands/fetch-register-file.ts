/**
 * Fetches the `.gz` form of a register file that lies beside it and unpacks it. Hosts compress only types of file they know, so
 * the plain file would come at twice the size from most.
 * @throws with a sentence naming the address, where it is missing or damaged
 */
export async function fetchRegisterFile(address: string): Promise<ArrayBuffer> {
  const response = await fetch(`${address}.gz`);
  if (!response.ok) throw new Error(`${address}.gz: ${response.status} ${response.statusText}`.trim());
  const bytes = await response.arrayBuffer();
  // A host that names gzip as the transfer's encoding has the browser unpack it.
  if (!isGzip(bytes)) return bytes;
  try {
    return await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  } catch {
    throw new Error(`${address}.gz arrived damaged`);
  }
}

function isGzip(bytes: ArrayBuffer): boolean {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  return first === 0x1f && second === 0x8b;
}
