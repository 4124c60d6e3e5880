import { lensProgram } from "./program.ts";

await lensProgram().parseAsync();
