import type { RecentCheck } from "../storage/recent-checks.ts";

const columns = ["at", "outcome", "marks", "title", "address"] as const;

/** Recent checks as CSV. A cell that a spreadsheet would run as a formula is given a leading apostrophe. */
export function recentChecksCsv(checks: readonly RecentCheck[]): string {
  const rows = checks.map((check) =>
    columns.map((column) => cell(column === "marks" ? check.marks.join(" | ") : check[column])).join(","),
  );
  return `${[columns.join(","), ...rows].join("\r\n")}\r\n`;
}

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Those whose title, address or marks hold every word that was typed. */
export function matchingChecks(checks: readonly RecentCheck[], typed: string): RecentCheck[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return checks.filter(({ title, address, marks }) => {
    const text = [title, address, ...marks].join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
