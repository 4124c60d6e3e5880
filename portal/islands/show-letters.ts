/** Lets a page with `lateFont` load and use its own letters. */
export function showLetters(): void {
  document.documentElement.removeAttribute("data-letters");
}
