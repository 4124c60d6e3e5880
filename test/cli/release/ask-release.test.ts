import { expect, test } from "vitest";
import { askRelease } from "../../../cli/release/ask-release.ts";
import { aRelease } from "../../fixtures/a-release.ts";

const answers = [
  "https://example.gov/lamps",
  "official",
  "",
  "2024-05-01",
  "release",
  "no",
  "CBP",
  "seizure",
  "Springfield",
  "IL",
  "2",
  "$9,600",
  "",
  "",
  "mail",
  "",
  "",
  "120 lamps stopped in Springfield",
  "Detenidas 120 lámparas en Springfield",
  "lamps",
  "lámparas",
  "home-goods",
  "Acme, Zenith",
  "120",
  "",
  "Two parcels held 120 lamps.",
  "",
  "",
  "Officers opened two parcels. They held 120 lamps.",
  "Los agentes abrieron dos paquetes. Contenían 120 lámparas.",
  "120 Lamps",
];

function conversation(lines: readonly string[]) {
  const left = [...lines];
  const said: string[] = [];
  return {
    said,
    left,
    ask: async (question: string) => {
      const line = left.shift();
      if (line === undefined) throw new Error(`No answer left for "${question}"`);
      return line;
    },
    say: (sentence: string) => said.push(sentence),
  };
}

test("answers make a release", async () => {
  const talk = conversation(answers);
  const release = await askRelease(talk);
  expect(release).toMatchObject({
    ok: true,
    value: {
      id: "2024-05-01-springfield-120-lamps",
      originalTitle: null,
      msrpUsd: 9600,
      mode: "mail",
      items: [{ category: "home-goods", brands: ["Acme", "Zenith"], quantity: 120 }],
    },
  });
  expect(release.ok && Object.keys(release.value).sort()).toEqual(Object.keys(aRelease()).sort());
  expect(talk).toMatchObject({ left: [], said: [] });
});

test("a wrong answer is told and asked for again", async () => {
  const talk = conversation([...answers.slice(0, 3), "2024-02-30", ...answers.slice(3, 7), "rumour", ...answers.slice(7)]);
  expect((await askRelease(talk)).ok).toBe(true);
  expect(talk.said).toEqual(["date is no day of the calendar", expect.stringMatching(/^kind must be one of seizure/)]);
});
