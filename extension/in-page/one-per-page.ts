/** The page part of an earlier injection, in the one world that all our scripts of a page share. */
const world = globalThis as { borderLensStop?: (() => void) | undefined };

/** Ends the page part that is there: one runs per page, and a later one (a click, an update under an open page) takes its place. */
export function takeOver(stop: () => void): void {
  try {
    world.borderLensStop?.();
  } catch {
    // It belonged to a version of the extension that is gone.
  }
  world.borderLensStop = stop;
}
