import { readFile } from "./read-file.ts";

// Decoding a large file and reading its table take longer than a page may stand still.
addEventListener("message", async ({ data }: MessageEvent<File>) => postMessage(await readFile(data)));
