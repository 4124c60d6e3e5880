import { closeSync, openSync, writeSync } from "node:fs";

/** Characters that are gathered before they go to the disk. */
const mostWaiting = 1 << 18;

/**
 * A new file of many small pieces. They are written in large ones and at once: waking a thread that writes takes longer
 * than writing, and what cannot be written (a full disk) ends whoever writes it there and then.
 */
export class GatheredFile {
  readonly path: string;
  readonly #file: number;
  #open = true;
  #waiting: string[] = [];
  #length = 0;

  constructor(path: string) {
    this.path = path;
    this.#file = openSync(path, "w");
  }

  write(text: string): void {
    this.#waiting.push(text);
    this.#length += text.length;
    if (this.#length >= mostWaiting) this.flush();
  }

  /** Hands what was gathered to the disk. */
  flush(): void {
    if (this.#length === 0) return;
    const bytes = Buffer.from(this.#waiting.join(""));
    this.#waiting = [];
    this.#length = 0;
    this.writeBytes(bytes);
  }

  /** Only between `flush` and the next `write`. */
  writeBytes(bytes: Uint8Array): void {
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    } catch (error) {
      // Of an open file the system does not say which one it is.
      if (error instanceof Error) error.message += ` '${this.path}'`;
      throw error;
    }
  }

  /** Once closed, closing it again does nothing. */
  close(): void {
    if (!this.#open) return;
    try {
      this.flush();
    } finally {
      this.abandon();
    }
  }

  /** Closes it without what was not written yet. */
  abandon(): void {
    if (!this.#open) return;
    this.#open = false;
    closeSync(this.#file);
  }
}
