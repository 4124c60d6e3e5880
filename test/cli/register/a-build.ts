import { vi } from "vitest";
import { buildRegisterFiles, type RegisterBuild } from "../../../cli/register/build.ts";

/** Address of the portal that tests build for. */
export const portal = "https://portal.example";

/** Sets the moment that builds speak of: noon of a day. Undone by `vi.unstubAllEnvs()`. */
export function at(day: string): void {
  vi.stubEnv("SOURCE_DATE_EPOCH", String(Date.parse(`${day}T12:00:00Z`) / 1000));
}

export async function build(root: string, day: string): Promise<Extract<RegisterBuild, { kind: "built" }>> {
  at(day);
  const outcome = await buildRegisterFiles(root, portal);
  if (outcome.kind !== "built") throw new Error(JSON.stringify(outcome));
  return outcome;
}
