import { expect, test } from "vitest";
import { TextList } from "../../../shared/mention/text-list.ts";
import { decodeText } from "../../../shared/text-coder.ts";

test("texts are read back where they were put, others once behind the first", () => {
  const list = new TextList(["Acme", "Acme", "Étoile ☂"]);
  expect([list.placeOf("Zürich"), list.placeOf(""), list.placeOf("Zürich")]).toEqual([3, 4, 3]);
  const { text, textStarts } = list.packed();
  const read = Array.from({ length: textStarts.length - 1 }, (_, at) =>
    decodeText(text.subarray(textStarts[at], textStarts[at + 1])),
  );
  expect(read).toEqual(["Acme", "Acme", "Étoile ☂", "Zürich", ""]);
});
