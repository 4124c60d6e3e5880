import type { Command } from "commander";
import { type Breach, describeBreach } from "../../shared/result.ts";
import { projectRoot } from "../project-root.ts";
import { buildRegisterFiles } from "./build.ts";
import { buildTime } from "./build-time.ts";
import { publishRegister } from "./publish.ts";
import { type Finding, verifyRegister } from "./verify.ts";

export function addRegisterCommand(program: Command): void {
  const register = program.command("register").description("build, publish and verify the register");
  register
    .command("build")
    .description("read content/, hold it against every rule, write build/register/ (signed) and the dataset to build/data/")
    .action(build);
  register
    .command("publish")
    .description("keep the register that content/ makes as a published version in content/published/")
    .action(publish);
  register
    .command("verify <file-or-folder>")
    .description("prove a copy of the register: its content, its signature, its checksums")
    .option("--keys <file>", "the publisher's public-keys.json, from a place you trust")
    .option("--json", "one line of JSON a finding")
    .action(verify);
}

async function build(): Promise<void> {
  const outcome = await buildRegisterFiles(projectRoot);
  if (outcome.kind === "breaches") return fail(outcome.breaches, "built");
  if (outcome.kind === "no-key") return notDone(`built. ${outcome.problem}`);
  const { register, file, bytes, key, versions } = outcome;
  const { recordations, marks, releases } = register;
  console.log(
    `Register ${register.version}: ${recordations.length} recordations, ${marks.length} marks, ${releases.length} releases -> ${file} (${Math.ceil(bytes / 1024)} kB), signed by key ${key.public.id}`,
  );
  console.log(`  Dataset of ${versions.length} ${versions.length === 1 ? "version" : "versions"} -> build/data/`);
  if (key.public.kind === "development") {
    console.log(`  The key is this machine's own (${key.from}). For publishing set REGISTER_SIGNING_KEY.`);
  }
}

function publish(): void {
  const outcome = publishRegister(projectRoot);
  if (outcome.kind === "breaches") fail(outcome.breaches, "published");
  else if (outcome.kind === "refused") notDone(`published. ${outcome.problem}`);
  else if (outcome.kind === "unchanged") console.log(`Register ${outcome.version} is published already.`);
  else console.log(`Register ${outcome.version} -> ${outcome.file}. Commit it; the next build tells what changed.`);
}

async function verify(path: string, { keys, json }: { keys?: string; json?: true }): Promise<void> {
  const findings = await verifyRegister(path, keys, buildTime());
  const sign: Record<Finding["kind"], string> = { proven: "  proven  ", unproven: "  unproven", wrong: "  WRONG   " };
  for (const finding of findings) console.log(json ? JSON.stringify(finding) : `${sign[finding.kind]}  ${finding.says}`);
  if (findings.some(({ kind }) => kind === "wrong")) process.exitCode = 1;
}

function fail(breaches: readonly Breach[], done: string): void {
  for (const breach of breaches) console.error(describeBreach(breach));
  const count = `${breaches.length} ${breaches.length === 1 ? "promise is" : "promises are"} broken`;
  console.error(`The register was not ${done}: ${count}.`);
  process.exitCode = 1;
}

function notDone(what: string): void {
  console.error(`The register was not ${what}`);
  process.exitCode = 2;
}
