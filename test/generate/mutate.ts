import fc from "fast-check";

const hostile = [
  '"',
  '""',
  '"\n',
  ",",
  "\t",
  ";",
  "\r",
  "\n\n",
  "\0",
  "\uFEFF",
  "=1+1",
  "'=1+1",
  "constructor",
  "__proto__",
  "toString",
  "TMK 11-00163",
  "85- 471 (see 85-00349)",
  "2/30/2011",
  "99999999",
  "00000000",
  "é",
  "ﬀ",
  "\uD800",
  "\u202E",
  "<",
  "</case-file>",
  "<case-file>",
  "&amp;",
  "&x;",
  "]]>",
  "<!--",
  "<![CDATA[",
  "[",
  "]",
  "((",
  "{",
  "}",
  "\\u0000",
  "-".repeat(50),
  " ".repeat(200),
  "9".repeat(400),
  "((((((((((",
  "x".repeat(3000),
] as const;

/** Ways to damage a file: cut it short, drop, repeat or move a part, change bytes, put something hostile in. */
export const damage = fc.array(
  fc.oneof(
    fc.record({ how: fc.constant("cut" as const), at: fc.nat() }),
    fc.record({ how: fc.constant("drop" as const), at: fc.nat(), length: fc.nat(200) }),
    fc.record({ how: fc.constant("repeat" as const), at: fc.nat(), length: fc.nat(200) }),
    fc.record({ how: fc.constant("byte" as const), at: fc.nat(), byte: fc.nat(255) }),
    fc.record({ how: fc.constant("insert" as const), at: fc.nat(), text: fc.constantFrom(...hostile) }),
  ),
  { minLength: 1, maxLength: 6 },
);
export type Damage = typeof damage extends fc.Arbitrary<infer One> ? One : never;

/** The bytes after the damage. */
export function mutate(bytes: Uint8Array, steps: Damage): Buffer {
  let now: Buffer = Buffer.from(bytes);
  for (const step of steps) {
    const at = now.length === 0 ? 0 : step.at % now.length;
    if (step.how === "cut") now = now.subarray(0, at);
    else if (step.how === "drop") now = Buffer.concat([now.subarray(0, at), now.subarray(at + step.length)]);
    else if (step.how === "repeat") now = Buffer.concat([now.subarray(0, at + step.length), now.subarray(at)]);
    else if (step.how === "insert") now = Buffer.concat([now.subarray(0, at), Buffer.from(step.text), now.subarray(at)]);
    else {
      now = Buffer.from(now);
      if (now.length > 0) now[at] = step.byte;
    }
  }
  return now;
}
