import type { CheckWords } from "./words.ts";

export const english: CheckWords = {
  outcome: {
    "names-recorded": "Names a recorded mark",
    "names-seized": "Names a mark reported in seizures",
    "may-name": "May name one of these marks",
    "none-found": "No mark found",
    "could-not-read": "Could not read this page",
  },
  chip: {
    "names-recorded": "Names a recorded mark",
    "names-seized": "Names a mark reported in seizures",
    "may-name": "May name a mark in the register",
    "none-found": "No mark in the register found",
    "could-not-read": "Could not read this page",
  },
  chipWithMark: {
    "names-recorded": (mark) => `Names ${mark}, a recorded mark`,
    "names-seized": (mark) => `Names ${mark}, seen in seizures`,
    "may-name": (mark) => `May name ${mark}`,
  },
  sentence: {
    namesRecorded: (marks) => `This listing names ${marks}, recorded with U.S. Customs.`,
    namesSeized: (marks) => `This listing names ${marks}, which official releases report on seized goods.`,
    mayName: (marks) => `This listing may name ${marks}; its words leave that open.`,
    namesBeside: (marks) => `This listing names ${marks} as what the goods fit or are compared with, not as their brand.`,
    noneFound: (date) => `No mark in the register of ${date} was found in this listing.`,
    couldNotRead: (why) => `This page could not be read. ${why}`,
  },
  notAListing: "The page does not offer one item for sale.",
  titleNotFound: "The page should offer an item, but its title was not found.",
  means: {
    "names-recorded":
      "The listing's words name a mark whose owner has recorded it with U.S. Customs and Border Protection, so Customs can stop goods that bear it without the owner's leave.",
    "names-seized":
      "The listing's words name a mark that official releases report on goods stopped at the border. We hold no proof that the mark is recorded, and none that it is not.",
    "may-name":
      "A word of the listing could be one of the marks in the register, or just a word. Read the quoted words and decide for yourself.",
    "none-found":
      "None of the marks in our register was found in the words of this listing. The register holds only marks that public documents prove.",
    "could-not-read": "We did not get the listing's words, so nothing was compared with the register.",
  },
  meansBeside:
    "The listing's words name the mark as something that the goods fit, go with or are compared with. They do not present the goods as that mark's own; who made them is said elsewhere, if at all.",
  doesNotMean: {
    "names-recorded": "It says nothing about the goods or the seller. Goods made by the mark's owner carry recorded marks too.",
    "names-seized": "It says nothing about the goods or the seller. Goods made by the mark's owner carry the same mark.",
    "may-name": "It says nothing about the goods or the seller.",
    "none-found":
      "It is no approval of the goods. A mark can be recorded without being in our register: the full record is kept by Customs.",
    "could-not-read": "It is no finding about the listing.",
  },
  how: {
    exact: "as the mark is written",
    punctuation: "with other punctuation or accents",
    joined: "written as one word",
    spaced: "with its letters set apart",
    spelling: "spelled almost like the mark",
    "look-alike-letters": "with look-alike letters",
    leet: "with digits or signs in place of letters",
    masked: "with letters hidden",
  },
  role: {
    brand: "as the brand of the goods",
    compatible: "as what the goods fit",
    comparison: "as a comparison",
    word: "in passing or as an ordinary word",
  },
  perhapsBrand: "perhaps as the brand of the goods",
  inPassing: "in passing",
  field: { title: "title", brand: "brand field", category: "category", description: "description" },
  soWhat: {
    recorded: "So: Customs can stop such goods if the owner did not agree to them. Ask who supplied these before you pay.",
    seized: "So: goods with this mark have been stopped at the border. Ask who supplied these before you pay.",
    open: "So: read the quoted words. If they mean the mark, ask who supplied the goods before you pay.",
    beside: "So: the goods are offered as something that goes with the mark. Look for the name of their own maker.",
    word: "So: here it is named in passing, or is just a word. It counts for nothing in the outcome.",
  },
  goods: {
    "same-class": "The mark's record covers this kind of goods.",
    "related-class": "The mark's record covers goods close to these.",
    "other-class": "The mark's record covers other kinds of goods.",
    "services-only": "The mark's record covers services only.",
    unknown: "The record we hold of the mark does not say what goods it covers.",
  },
  ambiguity: {
    coined: "A coined word: where it stands, it nearly always means the mark.",
    uncommon: "A word with other uses: it usually means the mark.",
    ordinary: "An ordinary word: it often does not mean the mark.",
    borneOut: "A word with other uses too: here the words around it point to the mark.",
  },
  reason: {
    mention: (quoted, field, mark, how, role) => `The ${field} has ${quoted}: ${mark}, ${how}, ${role}.`,
    signal: (quoted, field, meaning) => `The ${field} has ${quoted}: ${meaning}`,
    textCut: (field, read) => `The ${field} is very long; its first ${read} characters were read.`,
    unreadable: (why) => why,
  },
  steps: [
    "Look at who sells and who ships, and whether a business address is shown.",
    "Compare the price with the maker’s own shop.",
    "Read the return terms before you pay, and pay in a way that can be reversed.",
    "Ask the owner of the brand whether this seller is one of theirs.",
  ],
  routes: {
    store: { name: "The store", why: "Most stores have a “Report” link on the product page itself." },
    owner: {
      name: "The mark’s owner",
      why: "Owners answer questions on their goods and sellers; the record shows who they are.",
    },
    "e-allegations": { name: "CBP e-Allegations", why: "Imports that break trade law; you may stay anonymous." },
    "ipr-center": {
      name: "National IPR Coordination Center",
      why: "Takes referrals on intellectual property for all federal partners.",
    },
    "safer-products": { name: "CPSC SaferProducts.gov", why: "A product that hurt someone or could." },
    ftc: { name: "FTC", why: "A purchase that went wrong." },
  },
  list: { and: " and ", quote: (text) => `“${text}”` },
};
