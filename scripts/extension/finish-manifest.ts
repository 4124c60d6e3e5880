export const targets = ["chrome-mv3", "edge-mv3", "firefox-mv3"] as const;
export type Target = (typeof targets)[number];

type Manifest = Record<string, unknown>;
export type Finished = { manifest: Manifest; renames: { from: string; to: string }[] };

/** The first with `URL.parse`, the newest thing that our code takes for granted. Firefox has had it as long (126); its oldest is in `package.json`. */
const oldestChromium = "126";

/** The page parts: the background names them when it puts them into a page, so each keeps its name in every package. */
const pageScripts = ["gate", "reader", "results", "whole"];

/**
 * Turns Plasmo's manifest into the one we publish: no store is read before the user has chosen it, so the content
 * script is taken out of the manifest and kept as a file that the background registers for the chosen stores.
 * @throws when Plasmo's manifest lacks what is expected
 */
export function finishManifest(built: Manifest, target: Target): Finished {
  const { content_scripts, ...manifest } = built;
  const scripts = (content_scripts as { js: string[] }[] | undefined)?.flatMap(({ js }) => js) ?? [];
  const renames = scripts.map((from) => ({ from, to: `${from.split(".")[0]}.js` }));
  const found = renames.map(({ to }) => to.replace(/\.js$/, "")).sort();
  if (found.join() !== pageScripts.join())
    throw new Error(
      `Expected the page parts ${pageScripts.join(", ")} in Plasmo's manifest, found ${found.join(", ") || "none"}.`,
    );
  const finished: Manifest = { ...manifest, minimum_chrome_version: oldestChromium };
  if (target === "firefox-mv3") {
    delete finished.minimum_chrome_version;
    finished.sidebar_action = {
      ...(finished.sidebar_action as object),
      default_title: "__MSG_extensionName__",
      open_at_install: false,
    };
  } else delete finished.browser_specific_settings;
  return { manifest: sorted(finished), renames };
}

// The same build gives the same bytes, whatever order the tools wrote the keys in.
function sorted(manifest: Manifest): Manifest {
  return Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
}
