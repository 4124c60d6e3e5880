import type { Command } from "commander";
import { describeBreach } from "../../shared/result.ts";
import { projectRoot } from "../project-root.ts";
import { buildRegisterFiles } from "./build.ts";

export function addRegisterCommand(program: Command): void {
  const register = program.command("register").description("build, verify and publish the register");
  register
    .command("build")
    .description("read content/, hold it against every rule, write build/register/, signed")
    .action(async () => {
      const build = await buildRegisterFiles(projectRoot);
      if (build.kind === "breaches") {
        for (const breach of build.breaches) console.error(describeBreach(breach));
        console.error(
          `The register was not built: ${build.breaches.length} ${build.breaches.length === 1 ? "promise is" : "promises are"} broken.`,
        );
        process.exitCode = 1;
        return;
      }
      if (build.kind === "no-key") {
        console.error(`The register was not built. ${build.problem}`);
        process.exitCode = 1;
        return;
      }
      const { register: built, file, bytes, key } = build;
      console.log(
        `Register ${built.version}: ${built.recordations.length} recordations, ${built.marks.length} marks, ${built.releases.length} releases -> ${file} (${Math.ceil(bytes / 1024)} kB), signed by key ${key.public.id}`,
      );
      if (key.public.kind === "development") {
        console.log(`  The key is this machine's own (${key.from}). For publishing set REGISTER_SIGNING_KEY.`);
      }
    });
}
