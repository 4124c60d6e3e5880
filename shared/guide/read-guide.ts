import { parse, YAMLParseError } from "yaml";
import { languages } from "../language.ts";
import { ok, problem, type Result } from "../result.ts";
import type { Guide } from "./guide.ts";
import { readGuideFrontmatter } from "./read-guide-frontmatter.ts";

const fileName = /(?:^|\/)([a-z]{2})\/([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;
const fenced = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;

/** Reads one guide from the text of `content/guides/<language>/<slug>.md`; language and slug come from the path. */
export function readGuide(path: string, text: string): Result<Guide> {
  const named = fileName.exec(path);
  const language = languages.find((code) => code === named?.[1]);
  if (!named?.[2] || !language)
    return problem(`${path} is not where a guide stands. Put it at content/guides/en/some-words.md or under es.`);
  const parts = fenced.exec(text);
  if (!parts) return problem("has no frontmatter between two lines of three hyphens.");
  const raw = readYaml(parts[1] ?? "");
  if (!raw.ok) return raw;
  const frontmatter = readGuideFrontmatter(raw.value);
  if (!frontmatter.ok) return frontmatter;
  return ok({ ...frontmatter.value, language, slug: named[2], body: (parts[2] ?? "").trim() });
}

function readYaml(text: string): Result<unknown> {
  try {
    return ok(parse(text));
  } catch (error) {
    if (error instanceof YAMLParseError) return problem(`has frontmatter that is no YAML: ${error.message.split("\n")[0]}`);
    throw error;
  }
}
