import type { PageCheck } from "../messages/check-report.ts";
import { mostRecentChecks, type RecentCheck, recentChecks } from "../storage/recent-checks.ts";
import type { Settings } from "../storage/settings.ts";
import { changeItem } from "../storage/stored-item.ts";

/** Keeps a check in the list of recent ones, where the user wants one kept and the window is no private one. */
export async function rememberCheck(
  { address, at, reading, check }: PageCheck,
  incognito: boolean,
  { keepRecent }: Pick<Settings, "keepRecent">,
): Promise<void> {
  if (!keepRecent || incognito || reading.kind !== "listing") return;
  const entry: RecentCheck = {
    at,
    address,
    title: reading.listing.title.value.slice(0, 300),
    outcome: check.outcome,
    marks: [...new Set(check.mentions.map(({ mark }) => mark))],
  };
  // A page that is looked at again moves to the top instead of standing twice.
  await changeItem(recentChecks, (before) =>
    [entry, ...before.filter((one) => one.address !== address || one.title !== entry.title)].slice(0, mostRecentChecks),
  );
}
