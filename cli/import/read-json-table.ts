import { JSONParser } from "@streamparser/json";
import { detectEncoding, readText } from "./detect-encoding.ts";
import { largestRecord, mostColumns, type TableBatch, UnreadableFile } from "./table-batch.ts";

/**
 * Reads records out of JSON as a stream: an array of objects, an object that holds such an array under any name, or one
 * object a line. The names in the objects are the headers; `line` counts records from 1.
 */
export async function* readJsonTable(path: string): AsyncGenerator<TableBatch> {
  const encoding = await detectEncoding(path);
  const headersOf = new Map<string, readonly string[]>();
  const waiting: TableBatch[] = [];
  let record = 0;
  let sinceRecord = 0;
  const take = (value: unknown) => {
    record++;
    sinceRecord = 0;
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      waiting.push({
        headers: [],
        rows: [],
        refused: [
          {
            line: record,
            problem: "is not an object with named fields",
            remedy: 'Write every record like {"mark": "…", "owner": "…"}.',
          },
        ],
      });
      return;
    }
    const names = Object.keys(value);
    if (names.length > mostColumns)
      throw new UnreadableFile(`Record ${record} has ${names.length} fields; at most ${mostColumns} are read.`);
    const key = JSON.stringify(names);
    const headers = headersOf.get(key) ?? names;
    // A file whose every record has other names would fill the memory with headers.
    if (headersOf.size < 100) headersOf.set(key, headers);
    const cells = Object.values(value).map(cellOf);
    const open = waiting.at(-1);
    if (open?.headers === headers) open.rows.push({ line: record, cells });
    else waiting.push({ headers, rows: [{ line: record, cells }], refused: [] });
  };

  let parser: JSONParser | undefined;
  try {
    for await (const chunk of readText(path, encoding)) {
      parser ??= startParser(chunk, take);
      // Small pieces: the parser tells of records only between writes, and a record without end must be noticed.
      for (let at = 0; at < chunk.length; at += 65_536) {
        const piece = chunk.slice(at, at + 65_536);
        sinceRecord += piece.length;
        parser?.write(piece);
        if (sinceRecord > largestRecord) {
          throw new UnreadableFile(
            `Record ${record + 1} is longer than ${largestRecord.toLocaleString("en")} characters, or the file holds no array of records. Export the records as one array of objects.`,
          );
        }
      }
      while (waiting.length > 0) yield waiting.shift() as TableBatch;
    }
    if (parser && !parser.isEnded) parser.end();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(
      `The JSON breaks off or is malformed after record ${record} (${firstWords(error)}). Nothing was imported; export it again.`,
    );
  }
  while (waiting.length > 0) yield waiting.shift() as TableBatch;
  if (record === 0)
    throw new UnreadableFile("The file holds no records. Export them as one array of objects, or as one object a line.");
}

function startParser(chunk: string, take: (value: unknown) => void): JSONParser | undefined {
  const start = chunk.trimStart();
  if (start === "") return undefined;
  // `{` opens either a wrapper around an array or the first of many objects, one a line; what follows its own end tells.
  const wrapped = start.startsWith("{") && !isObjectPerLine(start);
  const parser = new JSONParser({
    paths: start.startsWith("[") ? ["$.*"] : wrapped ? ["$.*.*"] : ["$"],
    separator: start.startsWith("{") && !wrapped ? "" : undefined,
    keepStack: false,
  } as ConstructorParameters<typeof JSONParser>[0]);
  parser.onValue = ({ key, value }) => {
    // Inside a wrapper only what stands in an array is a record; its other parts are remarks about the export.
    if (!wrapped || typeof key === "number") take(value);
  };
  parser.onError = (error) => {
    throw error;
  };
  return parser;
}

/** A whole object on the first line is a record if another one follows, or if it wraps no records: a list of classes is a cell. */
function isObjectPerLine(start: string): boolean {
  const end = start.search(/[\r\n]|$/);
  try {
    const value: unknown = JSON.parse(start.slice(0, end));
    if (typeof value !== "object" || value === null) return false;
    return start.slice(end).trimStart().startsWith("{") || !Object.values(value).some(holdsObjects);
  } catch {
    return false;
  }
}

const holdsObjects = (value: unknown): boolean =>
  Array.isArray(value) && value.some((one) => typeof one === "object" && one !== null && !Array.isArray(one));

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(cellOf).join("; ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const firstWords = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 80).replace(/\.$/, "");
