import { openChecker, outcomeSentence } from "../border-lens.ts";

/** Which mark does this title name? `site` is the portal's address, as in "https://border-lens.example". */
export async function checkTitle(site: string, title: string): Promise<string> {
  const manifest = (await (await fetch(`${site}/data/manifest.json`)).json()) as { file: string };
  const file = await (await fetch(`${site}/data/${manifest.file}`)).arrayBuffer();
  const checker = openChecker(new Uint8Array(file));
  if (!checker.ok) return checker.problem;

  const check = checker.value.check({ title });
  for (const { mark, text, role, start, end } of check.mentions) console.log(`${mark}: "${text}" (${role}, ${start} to ${end})`);
  for (const { number, source } of checker.value.evidenceOf(check).recordations) console.log(number, source.url);
  return outcomeSentence(check, "en");
}
