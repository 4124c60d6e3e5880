import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, Option } from "commander";
import type { Check } from "../../shared/check/check.ts";
import { type CardPage, cardPage } from "../../shared/check/evidence-card/card-page.ts";
import type { EvidenceCard } from "../../shared/check/evidence-card/evidence-card.ts";
import { readCard } from "../../shared/check/evidence-card/read-card.ts";
import { type CardVerdict, verifyCard } from "../../shared/check/evidence-card/verify-card.ts";
import { openChecker } from "../../shared/check/open-checker.ts";
import { outcomeSentence } from "../../shared/check/wording.ts";
import type { ListingText } from "../../shared/listing/listing.ts";
import { projectRoot } from "../project-root.ts";

const sha256 = (text: string) => Promise.resolve(createHash("sha256").update(text).digest("hex"));

export function addVerifyCommand(program: Command): void {
  program
    .command("verify")
    .description("check an evidence card again, against the version of the register that it names")
    .argument("<card>", "the card's HTML or JSON file")
    .addOption(
      new Option("--data <folder>", "folder of the published dataset").default(join(projectRoot, "build/data"), "build/data"),
    )
    .option("--json", "the verdict as one JSON line")
    .action(async (file: string, { data, json }: { data: string; json?: true }) => {
      let text: string;
      try {
        text = readFileSync(file, "utf8");
      } catch {
        return fail(`${file} cannot be opened. Check the path.`);
      }
      const card = readCard(text);
      if (!card.ok) return fail(`${file}: ${card.problem}`);
      const verdict = await verifyCard(card.value, sha256, (words, version) => Promise.resolve(checkAgain(data, words, version)));
      const page = cardPage(text, card.value);
      console.log(json ? JSON.stringify({ ...verdict, page }) : inWords(card.value, verdict, page).join("\n"));
      if (verdict.kind !== "same" || page === "other") process.exitCode = 1;
    });
}

function checkAgain(folder: string, words: ListingText, version: string): Check | undefined {
  // The version comes from a file that anyone may have written: only what can be a version becomes part of a path.
  const file = join(folder, "versions", version, `register-${version}.blr`);
  if (!/^[0-9a-f]{12}$/.test(version) || !existsSync(file)) return undefined;
  const checker = openChecker(readFileSync(file));
  return checker.ok ? checker.value.check(words) : undefined;
}

/** The verdict, and what the data says: who opens the file sees its page, which anyone can edit. */
function inWords({ check, page: { address, title }, text }: EvidenceCard, verdict: CardVerdict, page: CardPage): string[] {
  const other =
    page === "other" && verdict.kind !== "altered"
      ? [
          "What the file shows is not the page written for its data: it was edited, or another version wrote it. Go by these words.",
        ]
      : [];
  return [
    ...other,
    sentenceOf(verdict),
    `  Words checked: ${text.title}`,
    `  Page: ${[address, title].filter(Boolean).join(", ") || "none"}`,
    `  The card says: ${outcomeSentence(check, "en")}`,
  ];
}

function sentenceOf(verdict: CardVerdict): string {
  switch (verdict.kind) {
    case "same":
      return "Same result: the card's data is as it was made, and its words give what it says.";
    case "differs":
      return `The result differs in ${verdict.differences.join(", ")}. This version of the check says: ${outcomeSentence(verdict.now, "en")}`;
    case "altered":
      return "The card was changed after it was made: its content does not have the hash that stands in it.";
    case "register-unknown":
      return `Register version ${verdict.version} is not in the dataset folder. Give another with --data.`;
  }
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}
