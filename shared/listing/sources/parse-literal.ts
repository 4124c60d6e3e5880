/** What a literal in a script may hold. Objects are maps, so that no key of a page's reaches a prototype. */
export type Literal = string | number | boolean | undefined | Literal[] | Map<string, Literal>;

const depthLimit = 16;

/**
 * Reads the object or array literal that begins at `from`: JSON, or JavaScript with bare keys and single quotes. Nothing is run: a call, a
 * variable or a sum reads as `undefined`.
 * @returns the value and where it ends; absent when brackets or quotes do not close within the text
 */
export function parseLiteral(text: string, from = 0): { value: Literal; end: number } | undefined {
  let at = from;
  const value = readValue(0);
  return at < 0 || value === failed ? undefined : { value: value as Literal, end: at };

  function readValue(depth: number): Literal | typeof failed {
    skipSpace();
    const sign = text[at];
    if (sign === "{") return depth < depthLimit ? readObject(depth) : failed;
    if (sign === "[") return depth < depthLimit ? readArray(depth) : failed;
    if (sign === '"' || sign === "'") return readString(sign);
    number.lastIndex = at;
    const found = number.exec(text);
    if (found) {
      at += found[0].length;
      return Number(found[0]);
    }
    return skipExpression();
  }

  function readObject(depth: number): Literal | typeof failed {
    const object = new Map<string, Literal>();
    at++;
    for (;;) {
      skipSpace();
      const sign = text[at];
      if (sign === undefined) return failed;
      if (sign === "}") {
        at++;
        return object;
      }
      if (sign === ",") {
        at++;
        continue;
      }
      const key = sign === '"' || sign === "'" ? readString(sign) : readBareKey();
      if (typeof key !== "string") return failed;
      skipSpace();
      if (text[at] !== ":") return failed;
      at++;
      const value = readValue(depth + 1);
      if (value === failed) return failed;
      object.set(key, value as Literal);
    }
  }

  function readArray(depth: number): Literal | typeof failed {
    const array: Literal[] = [];
    at++;
    for (;;) {
      skipSpace();
      const sign = text[at];
      if (sign === undefined) return failed;
      if (sign === "]") {
        at++;
        return array;
      }
      if (sign === ",") {
        at++;
        continue;
      }
      const value = readValue(depth + 1);
      if (value === failed) return failed;
      array.push(value as Literal);
    }
  }

  function readString(quote: string): string | typeof failed {
    let end = at + 1;
    while (end < text.length && text[end] !== quote) end += text[end] === "\\" ? 2 : 1;
    if (end >= text.length) return failed;
    const raw = text.slice(at + 1, end);
    at = end + 1;
    return raw.includes("\\") ? unescapeLiteral(raw) : raw;
  }

  function readBareKey(): string | typeof failed {
    bareKey.lastIndex = at;
    const found = bareKey.exec(text);
    if (!found) return failed;
    at += found[0].length;
    return found[0];
  }

  /** Passes over what is no literal, up to the comma or bracket that ends it. */
  function skipExpression(): undefined | typeof failed {
    let open = 0;
    const start = at;
    for (; at < text.length && at - start < 2_000; at++) {
      const sign = text[at] ?? "";
      if (sign === '"' || sign === "'") {
        if (readString(sign) === failed) return failed;
        at--;
      } else if ("([{".includes(sign)) open++;
      else if (")]}".includes(sign)) {
        if (open === 0) return at > start ? undefined : failed;
        open--;
      } else if (sign === "," && open === 0) return at > start ? undefined : failed;
    }
    return failed;
  }

  function skipSpace(): void {
    while (at < text.length && (text[at] ?? "") <= " ") at++;
  }
}

const failed = Symbol("no literal");
const number = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?=[\s,}\]]|$)/iy;
const bareKey = /[\w$-]+/y;

function unescapeLiteral(raw: string): string {
  return raw.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gis, (_, long, short, sign) =>
    long || short
      ? String.fromCharCode(Number.parseInt(long ?? short, 16))
      : sign === "n" || sign === "t" || sign === "r"
        ? " "
        : sign,
  );
}
