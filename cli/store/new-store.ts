import { projectRoot } from "../project-root.ts";
import { writeNewStore } from "./write-new-store.ts";

// `npm run new:store NAME`: table, page of our own and expectation for one more store, to be filled in.
const result = writeNewStore(projectRoot, process.argv.slice(2).join(" "));
if (!result.ok) {
  console.error(result.problem);
  process.exit(1);
}
console.log(`Written:\n${result.value.map((file) => `  ${file}`).join("\n")}`);
console.log(
  "Fill in hosts and selectors from a saved page of the store, shape the fixture after it in your own words, then name it in shared/listing/stores/proofs.ts.",
);
