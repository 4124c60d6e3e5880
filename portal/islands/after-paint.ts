/** Runs what must not hold up what has just been drawn, once the browser shows it. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}
