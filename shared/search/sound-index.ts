import { doubleMetaphone } from "double-metaphone";
import { slipCounter } from "./slip-counter.ts";

/** Rows of names that sound alike in English: "Nikey" and "NIKE", "Sunbeem" and "SUNBEAM". */
export type SoundIndex = {
  /** `close` names are written alike too; the rest share the sound's consonants. Both the nearest in writing first. */
  alike: (folded: string) => { close: number[]; rest: number[] };
};

/** @param names folded names, by row; names without Latin letters have no sound here */
export function buildSoundIndex(names: readonly string[]): SoundIndex {
  const bySound = new Map<string, number[]>();
  for (const [row, name] of names.entries()) {
    for (const sound of soundsOf(name)) {
      const rows = bySound.get(sound);
      if (rows) rows.push(row);
      else bySound.set(sound, [row]);
    }
  }
  return {
    alike: (folded) => {
      const rows = [...new Set(soundsOf(folded).flatMap((sound) => bySound.get(sound) ?? []))];
      // A short key is shared by names that nobody would mistake for each other; letters decide which are meant.
      const slipsIn = slipCounter(folded);
      const slips = new Map(rows.map((row) => [row, slipsIn(names[row] ?? "").whole]));
      const most = Math.max(2, Math.ceil(folded.length * 0.5));
      rows.sort((a, b) => (slips.get(a) ?? 0) - (slips.get(b) ?? 0));
      const far = rows.findIndex((row) => (slips.get(row) ?? 0) > most);
      return far < 0 ? { close: rows, rest: [] } : { close: rows.slice(0, far), rest: rows.slice(far) };
    },
  };
}

/** One or two sound keys. A key of one consonant fits half the alphabet, so it says nothing. */
function soundsOf(name: string): string[] {
  const letters = name.replace(/[^a-z]/g, "");
  if (letters.length < 3) return [];
  const digits = name.replace(/[^0-9]/g, "");
  return [...new Set(doubleMetaphone(letters))].filter((key) => key.length > 1).map((key) => key + digits);
}
