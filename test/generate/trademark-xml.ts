import { randomFrom } from "./random.ts";

/** What a case file of the trademark office says, in the few parts that a test wants to choose. */
export type CaseFileParts = {
  serial?: string;
  registration?: string;
  transaction?: string;
  mark?: string;
  drawing?: string;
  status?: string;
  classes?: { international: string; us?: string[]; status?: string }[];
  goods?: { code: string; text: string }[];
  owners?: { type: string; name: string; entity?: string }[];
};

/** One `case-file` element in the structure of the daily XML. */
export function aCaseFile({
  serial = "70000001",
  registration = "0000000",
  transaction = "20260115",
  mark = "ZORBLAX",
  drawing = "4000",
  status = "700",
  classes = [{ international: "009" }],
  goods = [{ code: "GS0091", text: "lamps" }],
  owners = [{ type: "30", name: "Zorblax Lamps, Inc." }],
}: CaseFileParts = {}): string {
  const element = (name: string, text: string) => `<${name}>${text}</${name}>`;
  return element(
    "case-file",
    [
      element("serial-number", serial),
      element("registration-number", registration),
      element("transaction-date", transaction),
      element(
        "case-file-header",
        [
          element("filing-date", "20180101"),
          element("registration-date", "20190215"),
          element("status-code", status),
          element("status-date", transaction),
          element("mark-identification", mark),
          element("mark-drawing-code", drawing),
        ].join(""),
      ),
      element(
        "case-file-statements",
        goods
          .map(({ code, text }) => element("case-file-statement", element("type-code", code) + element("text", text)))
          .join(""),
      ),
      element(
        "classifications",
        classes
          .map(({ international, us = [], status: standing = "6" }) =>
            element(
              "classification",
              element("international-code", international) +
                us.map((code) => element("us-code", code)).join("") +
                element("status-code", standing),
            ),
          )
          .join(""),
      ),
      element(
        "case-file-owners",
        owners
          .map(({ type, name, entity = "03" }) =>
            element(
              "case-file-owner",
              element("party-type", type) + element("legal-entity-type-code", entity) + element("party-name", name),
            ),
          )
          .join(""),
      ),
    ].join("\n"),
  );
}

/** A daily file around case files. */
export function aTrademarkFile(caseFiles: readonly string[], doctype = ""): string {
  return `${head(doctype)}${caseFiles.join("\n")}${tail}`;
}

/** A daily file of about `bytes` bytes, a chunk at a time: `first`, then invented applications and registrations without end. */
export function* largeTrademarkFile(bytes: number, first: readonly string[], seed = 1): Generator<string> {
  const random = randomFrom(seed);
  const digits = (count: number) => String(Math.floor(random() * 10 ** count)).padStart(count, "0");
  let written = 0;
  const chunk = (text: string) => {
    written += text.length;
    return text;
  };
  yield chunk(head("") + first.join("\n"));
  while (written < bytes - 200) {
    const goods = Array.from({ length: 40 }, () => `article ${digits(6)} of kind ${digits(4)}`).join(", ");
    const one = { serial: `9${digits(7)}`, mark: `INVENTED ${digits(6)}`, goods: [{ code: "GS0091", text: goods }] };
    yield chunk(aCaseFile(random() < 0.5 ? one : { ...one, registration: `9${digits(6)}` }));
  }
  yield tail;
}

const head = (doctype: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}<trademark-applications-daily><version><version-no>2.0</version-no></version><application-information><file-segments><file-segment>TRMK</file-segment><action-keys><action-key>TX</action-key>`;
const tail = "</action-keys></file-segments></application-information></trademark-applications-daily>\n";
