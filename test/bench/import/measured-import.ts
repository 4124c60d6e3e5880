import { enableCompileCache } from "node:module";

// As the command does, see cli/main.ts.
enableCompileCache();
await import("./measure-import.ts");
