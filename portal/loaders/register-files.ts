import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Addresses of the register's parts as this build publishes them; the manifest names those of any later one. */
export function registerFiles(): { names: string; details: string } {
  const file = join(process.cwd(), "build/register/manifest.json");
  const { files } = JSON.parse(readFileSync(file, "utf8")) as { files: { role: string; name: string }[] };
  const addressOf = (role: string) => {
    const name = files.find((part) => part.role === role)?.name;
    if (name === undefined) throw new Error(`${file} names no ${role} file. Run \`npm run build:register\` again.`);
    return `/data/${name}`;
  };
  return { names: addressOf("names"), details: addressOf("details") };
}
