import { createServer } from "node:net";
import { join } from "node:path";
import { projectRoot, runStep } from "./run-step.ts";
import { servePortal } from "./serve-portal.ts";

// Builds register, extension and portal, then serves the portal until stopped.
const port = await freePort(Number(process.env.PORT ?? 4321));
const address = `http://localhost:${port}`;
const env = { PORTAL_ADDRESS: process.env.PORTAL_ADDRESS ?? address };
const steps = [
  { title: "1/3 Register", command: ["npm", "run", "--silent", "build:register"] as const, env },
  { title: "2/3 Extension", command: ["npm", "run", "--silent", "build:extension"] as const, env },
  { title: "3/3 Portal", command: ["npm", "run", "--silent", "build:portal"] as const, env },
];
for (const step of steps) {
  const { ok } = await runStep(step);
  if (!ok) {
    console.error("Stopped: the step above has to be mended first. Nothing is being served.");
    process.exit(1);
  }
}
await servePortal(port);
console.log(`
Portal:     ${address}
Extension:  ${join(projectRoot, "build/extension/chrome-mv3")}
            In Chrome or Edge open chrome://extensions, switch on developer mode, choose "Load unpacked", take that folder.
Stop with Ctrl+C.`);

/** The wished port, or the next free one above it: links in the extension must name the port that is served. */
async function freePort(wished: number): Promise<number> {
  for (let candidate = wished; candidate < wished + 50; candidate++) {
    const free = await new Promise<boolean>((resolve) => {
      const probe = createServer();
      probe.once("error", () => resolve(false));
      probe.listen(candidate, "localhost", () => probe.close(() => resolve(true)));
    });
    if (free) return candidate;
  }
  throw new Error(`No free port between ${wished} and ${wished + 49}. Set PORT to one that is free.`);
}
