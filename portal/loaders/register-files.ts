import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type PartAddresses, partAddresses } from "../../shared/register/part-addresses.ts";

/** Addresses of the register's parts as this build publishes them; the manifest names those of any later one. */
export function registerFiles(): PartAddresses {
  const manifest = readFileSync(join(process.cwd(), "build/register/manifest.json"), "utf8");
  return partAddresses(JSON.parse(manifest), (name) => `/data/${name}`);
}
