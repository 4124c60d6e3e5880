import { useRef, useState } from "react";
import { type Pasted, readPasted } from "../../../shared/check/pasted-text.ts";
import { textOf } from "../../../shared/listing/listing.ts";
import type { ListingReading } from "../../../shared/listing/listing-reading.ts";
import type { CheckText } from "../../text/check-text.ts";
import type { HeldInput } from "./held-input.ts";
import { takeFile } from "./take-file.ts";
import type { Checker } from "./use-check.ts";

export type ListingInput = {
  typed: string;
  held: HeldInput | undefined;
  asList: boolean;
  /** A sentence on what could not be checked, or was left out. */
  note: string | undefined;
  /** How reading a page's source ended. */
  reading: ListingReading | undefined;
  type: (text: string) => void;
  setAsList: (asList: boolean) => void;
  hold: (text: string) => void;
  release: () => void;
  takeFile: (file: File) => Promise<void>;
  /** Puts a text into the box and checks it. */
  fill: (text: string) => void;
  check: () => void;
};

/** What the reader has given, and what becomes of it. Whatever happens, the box and what is held keep what they have. */
export function useListingInput(text: CheckText, { checkOne, checkList, clear }: Checker): ListingInput {
  const [typed, setTyped] = useState("");
  const [held, setHeld] = useState<HeldInput | undefined>(undefined);
  const [asList, setAsList] = useState(false);
  const [note, setNote] = useState<string | undefined>(undefined);
  const [reading, setReading] = useState<ListingReading | undefined>(undefined);
  /** Numbers what was asked, so that a slow reader's answer to an older question is dropped. */
  const asked = useRef(0);

  const refuse = (sentence: string) => {
    clear();
    setNote(sentence);
  };
  const checkSource = async (html: string) => {
    const turn = asked.current;
    // The reader with its tables of stores is a quarter of the scripts, and most readers paste words.
    const { readSource } = await import("./read-source.ts");
    if (turn !== asked.current) return;
    const read = readSource(html);
    setReading(read);
    if (read.kind === "listing") checkOne(textOf(read.listing));
    else if (read.kind === "results") checkList(read.cards.map(({ title }) => title));
    else refuse(text.notAListing);
  };
  const run = (pasted: Pasted) => {
    asked.current += 1;
    setNote(undefined);
    setReading(undefined);
    if (pasted.kind === "listing") checkOne({ title: pasted.title, description: pasted.description });
    else if (pasted.kind === "titles") {
      if (pasted.dropped > 0) setNote(text.titlesDropped(pasted.titles.length, pasted.dropped));
      checkList(pasted.titles);
    } else if (pasted.kind === "page-source") {
      checkSource(pasted.html).catch(() => refuse(text.failed(text.readerMissing)));
    } else refuse(text.refused[pasted.kind]);
  };
  const runHeld = ({ taken }: HeldInput, list: boolean) => run(taken.kind === "titles" ? taken : readPasted(taken.text, list));

  return {
    typed,
    held,
    asList,
    note,
    reading,
    type: setTyped,
    setAsList,
    hold: (pasted) => {
      setNote(undefined);
      setHeld({ name: undefined, taken: { kind: "text", text: pasted } });
    },
    release: () => setHeld(undefined),
    takeFile: async (file) => {
      asked.current += 1;
      const turn = asked.current;
      const taken = await takeFile(file);
      if (turn !== asked.current) return;
      if (taken.kind === "problem") return setNote(text.fileProblem[taken.why](file.name));
      const input = { name: file.name, taken };
      setHeld(input);
      runHeld(input, asList);
    },
    fill: (words) => {
      setTyped(words);
      setHeld(undefined);
      setAsList(false);
      run(readPasted(words));
    },
    check: () => (held ? runHeld(held, asList) : run(readPasted(typed, asList))),
  };
}
