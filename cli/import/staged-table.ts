import { randomUUID } from "node:crypto";
import { closeSync, mkdirSync, openSync, readSync, renameSync } from "node:fs";
import { copyFile, open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { GatheredFile } from "./gathered-file.ts";

/** A new version of a file, written aside until it has passed every rule. */
export class StagedTable extends GatheredFile {
  static at(root: string, name: string): StagedTable {
    const path = join(root, "build/import", `${name}-${randomUUID()}.part`);
    mkdirSync(dirname(path), { recursive: true });
    return new StagedTable(path);
  }

  /** The whole of another one that is closed, after what was written so far. */
  append(other: StagedTable): void {
    this.flush();
    const file = openSync(other.path, "r");
    try {
      const piece = Buffer.alloc(1 << 18);
      for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) {
        this.writeBytes(piece.subarray(0, length));
      }
    } finally {
      closeSync(file);
    }
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

  /** Never fails: what is left under build/ harms nobody, and the table may have been replaced by then. */
  async discard(): Promise<void> {
    this.abandon();
    await rm(this.path, { force: true }).catch(() => {});
  }
}
