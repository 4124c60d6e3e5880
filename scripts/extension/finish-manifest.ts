export const targets = ["chrome-mv3", "edge-mv3", "firefox-mv3"] as const;
export type Target = (typeof targets)[number];

type Manifest = Record<string, unknown>;
export type Finished = { manifest: Manifest; renames: { from: string; to: string }[] };

/** The page part's name in every package: the background names it when it puts it into a page. */
const pageScript = "content.js";

/**
 * Turns Plasmo's manifest into the one we publish: no store is read before the user has chosen it, so the content
 * script is taken out of the manifest and kept as a file that the background registers for the chosen stores.
 * @throws when Plasmo's manifest lacks what is expected
 */
export function finishManifest(built: Manifest, target: Target): Finished {
  const { content_scripts, ...manifest } = built;
  const scripts = content_scripts as { js: string[] }[] | undefined;
  const [from, ...others] = scripts?.flatMap(({ js }) => js) ?? [];
  if (!from || others.length > 0)
    throw new Error(`Expected one content script in Plasmo's manifest, found ${scripts?.length ?? 0}.`);
  const finished: Manifest = { ...manifest, minimum_chrome_version: "125" };
  if (target === "firefox-mv3") {
    delete finished.minimum_chrome_version;
    finished.sidebar_action = {
      ...(finished.sidebar_action as object),
      default_title: "__MSG_extensionName__",
      open_at_install: false,
    };
  } else delete finished.browser_specific_settings;
  return { manifest: sorted(finished), renames: [{ from, to: pageScript }] };
}

// The same build gives the same bytes, whatever order the tools wrote the keys in.
function sorted(manifest: Manifest): Manifest {
  return Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
}
