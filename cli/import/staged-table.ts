import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createReadStream, createWriteStream, renameSync, type WriteStream } from "node:fs";
import { copyFile, mkdir, open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A new version of a file, written aside until it has passed every rule. */
export class StagedTable {
  readonly path: string;
  readonly #stream: WriteStream;
  #failure: Error | undefined;

  constructor(path: string) {
    this.path = path;
    this.#stream = createWriteStream(path);
    this.#stream.on("error", (error) => {
      this.#failure ??= error;
    });
  }

  static async at(root: string, name: string): Promise<StagedTable> {
    const path = join(root, "build/import", `${name}-${randomUUID()}.part`);
    await mkdir(dirname(path), { recursive: true });
    return new StagedTable(path);
  }

  async write(text: string): Promise<void> {
    if (text !== "") await this.#put(text);
  }

  async #put(piece: string | Buffer): Promise<void> {
    if (this.#failure) throw this.#failure;
    if (!this.#stream.write(piece)) await once(this.#stream, "drain");
  }

  /** The whole of another one that is closed, after what was written so far. */
  async append(other: StagedTable): Promise<void> {
    for await (const chunk of createReadStream(other.path, { highWaterMark: 1 << 18 })) await this.#put(chunk as Buffer);
  }

  async close(): Promise<void> {
    if (this.#stream.closed) return;
    this.#stream.end();
    await once(this.#stream, "close");
    if (this.#failure) throw this.#failure;
  }

  /**
   * Takes the place of `target` in one step: copied beside it first, so that the rename never crosses file systems.
   * @param check throws when `target` must not be replaced after all; nothing can happen between it and the renaming
   */
  async replace(target: string, check: () => void): Promise<void> {
    const beside = `${target}.${randomUUID()}.part`;
    try {
      await copyFile(this.path, beside);
      const file = await open(beside, "r+");
      await file.sync();
      await file.close();
      check();
      renameSync(beside, target);
    } finally {
      await rm(beside, { force: true });
    }
  }

  async discard(): Promise<void> {
    this.#stream.destroy();
    await rm(this.path, { force: true });
  }
}
