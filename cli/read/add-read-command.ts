import type { Command } from "commander";
import { listingFields } from "../../shared/listing/listing.ts";
import type { ListingReading } from "../../shared/listing/listing-reading.ts";
import { readSavedPage } from "./read-saved-page.ts";

export function addReadCommand(program: Command): void {
  program
    .command("read")
    .description("read saved pages: what is for sale, and where on the page each value stands")
    .argument("<pages...>", "saved pages, each FILE or FILE=URL with the address it was saved from")
    .option("--json", "one JSON line per page, in order; blanks are null")
    .action((pages: string[], { json }: { json?: boolean }) => {
      for (const written of pages) {
        const { file, reading } = readSavedPage(written);
        if (reading.ok) {
          console.log(json ? JSON.stringify({ file, ...withBlanks(reading.value) }) : describe(file, reading.value));
          continue;
        }
        console.error(reading.problem);
        process.exitCode = 1;
        if (json) console.log(JSON.stringify({ file, kind: "not-a-listing", why: reading.problem }));
      }
    });
}

/** The reading with every field present, so that a consumer sees which were blank. */
function withBlanks(reading: ListingReading): Record<string, unknown> {
  if (reading.kind !== "listing") return reading;
  const { listing } = reading;
  const fields = Object.fromEntries(listingFields.map((field) => [field, listing[field] ?? null]));
  return { kind: reading.kind, listing: { ...fields, others: listing.others ?? {} } };
}

function describe(file: string, reading: ListingReading): string {
  switch (reading.kind) {
    case "listing": {
      const lines = listingFields.flatMap((field) => {
        const found = reading.listing[field];
        return found
          ? [`  ${field.padEnd(15)} ${String(found.value).slice(0, 120)}   (${found.where}: ${found.path}; ${found.sure})`]
          : [];
      });
      return [file, ...lines].join("\n");
    }
    case "results":
      return [
        `${file}: a results list, ${reading.cards.length} items read`,
        ...reading.cards.map(({ title }) => `  ${title}`),
      ].join("\n");
    default:
      return `${file}: ${reading.why}`;
  }
}
