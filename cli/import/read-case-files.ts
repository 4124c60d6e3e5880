import { SaxesParser } from "saxes";
import type { CaseFile } from "../../shared/import/read-case-file.ts";
import { UnreadableFile } from "./table-batch.ts";

/** No element of these files comes near; text that grows past it is an attack or no trademark file. */
const longestText = 4_194_304;
/** Statements and owners one case file may have; the largest real ones have some hundreds. */
const mostParts = 5_000;

/**
 * Reads the case files of a trademark office XML as it streams by. Only the one being read is in memory, and of those that
 * `wanted` turns down by registration number nothing is kept at all.
 */
export class CaseFileReader {
  seen = 0;
  readonly #parser = new SaxesParser();
  readonly #wanted: (registrationNumber: string) => boolean;
  readonly #take: (caseFile: CaseFile) => void;
  #caseFile: CaseFile | undefined;
  #skipping = false;
  #text = "";
  #isField = false;
  #path: string[] = [];
  #sinceEvent = 0;
  #root: string | undefined;

  constructor(wanted: (registrationNumber: string) => boolean, take: (caseFile: CaseFile) => void) {
    this.#wanted = wanted;
    this.#take = take;
    this.#parser.on("opentagstart", ({ name }) => this.#open(name));
    this.#parser.on("text", (text) => this.#textArrived(text));
    this.#parser.on("cdata", (text) => this.#textArrived(text));
    this.#parser.on("closetag", ({ name }) => this.#close(name));
    this.#parser.on("error", (error) => {
      // An entity that the file's own DTD declares: the text around it is kept, the file goes on.
      if (/undefined entity/.test(error.message)) return;
      throw new UnreadableFile(
        `The XML is malformed after case file ${this.seen}: ${error.message.slice(0, 160).replace(/\.$/, "")}. Nothing was imported; fetch the file again.`,
      );
    });
  }

  write(chunk: string): void {
    for (let at = 0; at < chunk.length; at += 65_536) {
      const piece = chunk.slice(at, at + 65_536);
      this.#sinceEvent += piece.length;
      this.#parser.write(piece);
      if (this.#sinceEvent > longestText) {
        throw new UnreadableFile(
          `After case file ${this.seen} comes text of more than ${longestText.toLocaleString("en")} characters without an end. This is no file of the trademark office; nothing was imported.`,
        );
      }
    }
  }

  end(): void {
    this.#parser.close();
    if (this.#root === undefined) throw new UnreadableFile("The file holds no XML element. Nothing was imported.");
  }

  #open(name: string): void {
    this.#sinceEvent = 0;
    if (this.#root === undefined) {
      this.#root = name;
      if (!name.startsWith("trademark-applications")) {
        throw new UnreadableFile(
          `The file's outermost element is <${name.slice(0, 60)}>, not <trademark-applications-daily>. Daily and yearly application files (apc….xml) are read; assignments and appeals are not.`,
        );
      }
    }
    this.#path.push(name);
    if (this.#path.length > 64)
      throw new UnreadableFile(
        `After case file ${this.seen} elements are nested more than 64 deep. This is no file of the trademark office; nothing was imported.`,
      );
    if (name === "case-file") {
      this.seen++;
      this.#skipping = false;
      this.#caseFile = {
        serialNumber: "",
        registrationNumber: "",
        transactionDate: "",
        header: {},
        statements: [],
        classifications: [],
        owners: [],
      };
    } else if (this.#caseFile && !this.#skipping) {
      const caseFile = this.#caseFile;
      if (caseFile.statements.length + caseFile.owners.length + caseFile.classifications.length > mostParts)
        this.#skipping = true;
      if (name === "case-file-statement") caseFile.statements.push({ typeCode: "", text: "" });
      else if (name === "classification") caseFile.classifications.push({ internationalCodes: [], statusCode: "" });
      else if (name === "case-file-owner") caseFile.owners.push({ partyType: "", entityCode: "", name: "" });
    }
    this.#text = "";
    this.#isField = this.#caseFile !== undefined && !this.#skipping;
  }

  #textArrived(text: string): void {
    this.#sinceEvent = 0;
    if (this.#isField && this.#text.length < longestText) this.#text += text;
  }

  #close(name: string): void {
    this.#sinceEvent = 0;
    this.#path.pop();
    if (name === "case-file") {
      if (this.#caseFile && !this.#skipping) this.#take(this.#caseFile);
      this.#caseFile = undefined;
    } else if (this.#isField && this.#caseFile) this.#field(this.#caseFile, this.#path.at(-1) ?? "", name);
    this.#text = "";
    this.#isField = false;
  }

  #field(caseFile: CaseFile, parent: string, name: string): void {
    const text = this.#text.trim();
    if (parent === "case-file") {
      if (name === "serial-number") caseFile.serialNumber = text;
      else if (name === "transaction-date") caseFile.transactionDate = text;
      else if (name === "registration-number") {
        caseFile.registrationNumber = text;
        this.#skipping = !this.#wanted(text);
      }
    } else if (parent === "case-file-header") caseFile.header[name] = text;
    else if (parent === "case-file-statement") {
      const statement = caseFile.statements.at(-1);
      if (statement && name === "type-code") statement.typeCode = text;
      else if (statement && name === "text") statement.text += text;
    } else if (parent === "classification") {
      const classification = caseFile.classifications.at(-1);
      if (classification && name === "international-code") classification.internationalCodes.push(text);
      else if (classification && name === "status-code") classification.statusCode = text;
    } else if (parent === "case-file-owner") {
      const owner = caseFile.owners.at(-1);
      if (owner && name === "party-type") owner.partyType = text;
      else if (owner && name === "party-name") owner.name = text;
      else if (owner && name === "legal-entity-type-code") owner.entityCode = text;
    }
  }
}
