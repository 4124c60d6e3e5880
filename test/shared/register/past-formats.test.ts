import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openRegister, unpackRegister } from "../../../shared/register/open-register.ts";
import { registerVersion } from "../../../shared/register/register-version.ts";
import { sha256 } from "../../fixtures/a-register.ts";

test.each([{ file: "format-1.blr", version: "43af5e47b006" }])(
  "a register packed as $file opens, with the content it was published with",
  ({ file, version }) => {
    const opened = openRegister(readFileSync(join(import.meta.dirname, "../../fixtures/registers", file)));
    if (!opened.ok) throw new Error(opened.problem);
    const register = unpackRegister(opened.value);
    expect(register.recordations.map(({ mark, effective, goods }) => ({ mark, effective, goods }))).toEqual([
      { mark: "ACME", effective: undefined, goods: undefined },
      { mark: "ZEBRA", effective: "1987-04", goods: "toy zebras" },
    ]);
    expect([register.version, registerVersion(register, sha256)]).toEqual([version, version]);
  },
);
