import { roleCues } from "../mention/role-cues.ts";
import { signalHashes } from "./find-signals.ts";

/** Makes the tables that every check asks for, so that a worker does it while it waits for its register and not while a reader waits. */
export function prepareChecks(): void {
  roleCues();
  signalHashes();
}
