import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Writes letters, currency signs and punctuation as themselves in a script: the bundler spells each that is not ASCII in six signs, where UTF-8 takes two or three. */
export async function writeLetters(folder: string, script: string): Promise<void> {
  const file = join(folder, script);
  await writeFile(file, withWrittenLetters(await readFile(file, "utf8")));
}

/** Only what is seen and stands by itself: signs that steer, join or are not seen stay spelled, and so does what follows another backslash. */
export function withWrittenLetters(code: string): string {
  return code.replace(
    /(?<!\\)((?:\\\\)*)\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi,
    (whole, before: string, long?: string, short?: string) => {
      const letter = String.fromCharCode(Number.parseInt(long ?? short ?? "", 16));
      return letter > "\x7f" && /[\p{L}\p{Sc}\p{P}]/u.test(letter) ? before + letter : whole;
    },
  );
}
