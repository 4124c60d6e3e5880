/** Hands the reader a CSV that was made in the page. */
export function saveFile(csv: string, name: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken its copy by the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
