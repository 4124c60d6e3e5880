/** Milliseconds of work before the page gets its turn; a step that began within them still ends, so that a turn stays below four. */
export const patience = 2.5;

/** Runs what pauses by itself, and lets the page do its own work in between. */
export async function inSteps<T>(steps: Generator<void, T>): Promise<T> {
  let until = performance.now() + patience;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await pageTurn();
    until = performance.now() + patience;
  }
}

function pageTurn(): Promise<void> {
  // Firefox has had it since 142; older Chromium has not.
  if ("scheduler" in globalThis && "yield" in scheduler) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
