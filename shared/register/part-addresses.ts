/** Addresses of the register's two parts. */
export type PartAddresses = { names: string; details: string };

/**
 * Where the parts are that searching needs. Whoever takes an update proves its manifest first (`parseManifest`); a search reads only
 * what stands beside its own page.
 * @param manifest parsed JSON of the manifest
 * @param addressOf turns a file's name, which is relative to the manifest, into its address
 * @throws with a sentence where it names no such file
 */
export function partAddresses(manifest: unknown, addressOf: (name: string) => string): PartAddresses {
  const { files = [] } = (manifest ?? {}) as { files?: readonly { role: string; name: string }[] };
  const part = (role: keyof PartAddresses): string => {
    const name = files.find((file) => file.role === role)?.name;
    if (name === undefined)
      throw new Error(`The register's manifest names no ${role} file. Run \`npm run build:register\` again.`);
    return addressOf(name);
  };
  return { names: part("names"), details: part("details") };
}
