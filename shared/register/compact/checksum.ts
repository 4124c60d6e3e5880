/**
 * 32 bits over `bytes`, four bytes a step, about 1 GB/s: finds damage, not forgery (the signed manifest's SHA-256 is for that).
 * Each step is a bijection of the running value and of the word, so one damaged word always shows.
 */
export function checksum(bytes: Uint8Array): number {
  // Sections lie on multiples of 8 bytes; anything else is copied to one.
  const even = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(even.buffer, even.byteOffset, even.length >>> 2);
  let sum = 0x811c9dc5 ^ even.length;
  for (let i = 0; i < words.length; i++) {
    // Written out, not called: this loop runs over the whole file before the engine has compiled anything.
    sum = Math.imul(sum ^ (words[i] as number), 0x9e3779b1);
    sum = (sum << 13) | (sum >>> 19);
  }
  for (let i = words.length * 4; i < even.length; i++) {
    sum = Math.imul(sum ^ (even[i] as number), 0x9e3779b1);
    sum = (sum << 13) | (sum >>> 19);
  }
  return (sum ^ (sum >>> 15)) >>> 0;
}
