import { describe, expect, it } from "vitest";
import { confirmCandidates, describeCandidate, howToGoOn } from "../../../cli/import/confirm-notice.ts";
import { type NoticeCandidate, readNotice } from "../../../shared/import/read-notice.ts";

const named = readNotice("CBP recorded the mark ACME, recordation number TMK 11-00163, registration number 1,234,567.");
const unnamed = readNotice("See CBP Recordation No. TMK 12-00456.");

/** Answers in order, and what was told meanwhile. */
async function talk(candidates: readonly NoticeCandidate[], answers: string[]) {
  const told: string[] = [];
  const left = [...answers];
  const confirmed = await confirmCandidates(
    candidates,
    async () => left.shift() ?? "n",
    (text) => told.push(text),
  );
  return { confirmed, told: told.join("\n"), left };
}

describe("a notice's findings", () => {
  it("are shown with the words they were read from", () => {
    expect(named).toHaveLength(1);
    expect(describeCandidate(named[0] as NoticeCandidate)).toMatch(/recordation_number\s+TMK 11-00163\n.*“/);
    expect(describeCandidate(unnamed[0] as NoticeCandidate)).toContain("give it with mark=…");
  });

  it("are taken, left out or corrected by a person", async () => {
    expect((await talk(named, ["y"])).confirmed).toEqual(named);
    expect((await talk(named, ["n"])).confirmed).toEqual([]);
    const corrected = await talk(unnamed, ["mark=ACME", "yes"]);
    expect(corrected.confirmed[0]?.foreign).toMatchObject({ recordation_number: "TMK 12-00456", mark: "ACME" });
    const emptied = await talk(named, ["registration_number=", "y"]);
    expect(emptied.confirmed[0]?.foreign.registration_number).toBeUndefined();
  });

  it("ask again after an answer that means nothing", async () => {
    const { confirmed, told, left } = await talk(named, ["perhaps", "colour=red", "y"]);
    expect(confirmed).toHaveLength(1);
    expect(told.match(/Write y, n, or a field/g)).toHaveLength(2);
    expect(left).toEqual([]);
  });
});

describe("what to do when nobody could be asked", () => {
  it("offers --yes only where it would import something", () => {
    expect(howToGoOn(named)).toContain("--yes");
    expect(howToGoOn(unnamed)).not.toContain("--yes");
    expect(howToGoOn(unnamed)).toContain("mark=…");
    expect(howToGoOn([...named, ...unnamed])).toContain("--yes takes only the 1 ");
  });
});
