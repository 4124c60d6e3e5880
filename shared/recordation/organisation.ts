import { ok, problem, type Result } from "../result.ts";

/** One row of `content/recordations/organisations.csv`: an owner whose name reads like a person's and who is known to be an organisation. */
export type Organisation = { owner: string /** How we know. */; why: string };

export function readOrganisationRow(row: Record<string, string>): Result<Organisation> {
  const [owner = "", why = ""] = [row.owner?.trim(), row.why?.trim()];
  if (owner === "") return problem("The column owner is empty.");
  return why === "" ? problem("The column why is empty.") : ok({ owner, why });
}
