import { enableCompileCache } from "node:module";

// The main thread's cache is not a thread's own, and without one this thread takes half a second to read its files.
enableCompileCache();
await import("./answer-blocks.ts");
