import type { Register } from "../register.ts";

/** What a register says, without the version that is computed from it. */
export type RegisterContent = Omit<Register, "version">;
