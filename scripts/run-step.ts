import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const projectRoot = fileURLToPath(new URL("..", import.meta.url));

export type Step = {
  /** What the person at the terminal reads. */
  title: string;
  /** Program and arguments; programs of `node_modules/.bin` are found because npm puts it on the path. */
  command: readonly [string, ...string[]];
  env?: Record<string, string>;
  /** Show the tool's own output as it comes; else only when it fails. */
  loud?: boolean;
};

export type StepResult = { ok: boolean; seconds: number; output: string };

/** Runs steps beside each other; with company each says its title again at its end. */
export const runAtOnce = (steps: readonly Step[]): Promise<StepResult[]> =>
  Promise.all(steps.map((step) => runStep(step, step.loud || steps.length > 1)));

/**
 * Runs one step from the project's folder and tells how it went. Never throws: a program that is missing is a failed step.
 * @param apart other lines may come between its first and its last
 */
export function runStep({ title, command: [program, ...args], env, loud }: Step, apart = loud): Promise<StepResult> {
  const began = performance.now();
  process.stdout.write(`${title} … ${apart ? "\n" : ""}`);
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(program, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: loud ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    child.stdout?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    const end = (ok: boolean, why = "") => {
      const seconds = (performance.now() - began) / 1000;
      console.log(`${apart ? `${title}: ` : ""}${ok ? "done" : "FAILED"} in ${seconds.toFixed(1)} s${why}`);
      if (!ok && !loud) console.log(output.trimEnd());
      resolve({ ok, seconds, output });
    };
    child.on("error", (error) => end(false, ` (${program} could not be started: ${error.message}. Run \`npm ci\` first.)`));
    child.on("close", (code) => end(code === 0));
  });
}
