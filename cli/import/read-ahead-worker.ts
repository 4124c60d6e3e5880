import { enableCompileCache } from "node:module";

// The main thread's cache is not a thread's own.
enableCompileCache();
await import("./give-batches.ts");
