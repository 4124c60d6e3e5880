import { doubleMetaphone } from "double-metaphone";

/** Rows of names that sound alike in English: "Nikey" and "NIKE", "Sunbeem" and "SUNBEAM". */
export type SoundIndex = { alike: (folded: string) => readonly number[] };

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
  return { alike: (folded) => [...new Set(soundsOf(folded).flatMap((sound) => bySound.get(sound) ?? []))] };
}

/** One or two sound keys. A key of one consonant fits half the alphabet, so it says nothing. */
function soundsOf(name: string): string[] {
  const letters = name.replace(/[^a-z]/g, "");
  if (letters.length < 3) return [];
  const digits = name.replace(/[^0-9]/g, "");
  return [...new Set(doubleMetaphone(letters))].filter((key) => key.length > 1).map((key) => key + digits);
}
