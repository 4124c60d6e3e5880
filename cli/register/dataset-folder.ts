import { Buffer } from "node:buffer";
import { join } from "node:path";
import type { DatasetFile } from "../../shared/register/data-package.ts";
import { sha256 } from "./write-register-folder.ts";
import { writeWhole } from "./write-whole.ts";

/** A folder of the dataset as it is written: no two writers may give one address two contents. */
export class DatasetFolder {
  readonly #path: string;
  readonly #written = new Set<string>();

  constructor(path: string) {
    this.#path = path;
  }

  /** @param name path inside the folder. @throws where that path was written before, in whatever case: some hosts fold it */
  put(name: string, content: string | Uint8Array): DatasetFile {
    const key = name.toLowerCase();
    if (this.#written.has(key)) throw new Error(`Two writers write ${name} of the dataset. Give one of the files another name.`);
    this.#written.add(key);
    writeWhole(join(this.#path, name), content);
    return { name, bytes: typeof content === "string" ? Buffer.byteLength(content) : content.length, hash: sha256(content) };
  }
}
