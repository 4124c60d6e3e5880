/** The portal that this build belongs to; the build writes it in. */
export const builtPortalAddress: string = process.env.PLASMO_PUBLIC_PORTAL_ADDRESS ?? "http://localhost:4321";

/**
 * The address of a portal as it is kept, from what somebody typed; `undefined` for what is none. It begins with https, or names a
 * portal on this device.
 */
export function parsePortalAddress(typed: string): string | undefined {
  const address = typed.trim();
  const url = URL.parse(address);
  if (!url || url.username || url.search || url.hash) return undefined;
  const isHere = url.protocol === "http:" && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  return url.protocol === "https:" || isHere ? address : undefined;
}
