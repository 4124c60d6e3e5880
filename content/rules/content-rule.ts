import type { Center } from "../../shared/center/read-center-row.ts";
import type { Contact } from "../../shared/contact/read-contact-row.ts";
import type { Deadline, DeadlineEvent } from "../../shared/deadline/read-deadline-row.ts";
import type { Figure } from "../../shared/figure/figure.ts";
import type { FigureSource } from "../../shared/figure/figure-source.ts";
import type { FigureSubject } from "../../shared/figure/figure-subject.ts";
import type { GlossaryTerm } from "../../shared/glossary/read-glossary-row.ts";
import type { Guide } from "../../shared/guide/guide.ts";
import type { OrdinaryWord } from "../../shared/mark/ordinary-word.ts";
import type { SeizedMarkRow } from "../../shared/mark/seized-mark-row.ts";
import type { NiceClass } from "../../shared/nice/read-nice-class-row.ts";
import type { OfficialLink } from "../../shared/official-link/read-official-link-row.ts";
import type { Partner } from "../../shared/partner/read-partner-row.ts";
import type { Port } from "../../shared/port/read-port-row.ts";
import type { Organisation } from "../../shared/recordation/organisation.ts";
import type { Recordation } from "../../shared/recordation/recordation.ts";
import type { Registration } from "../../shared/recordation/registration.ts";
import type { Release } from "../../shared/release/release.ts";
import type { ReleasePlace } from "../../shared/release/release-place.ts";
import type { Breach } from "../../shared/result.ts";
import type { Source } from "../../shared/source/source.ts";
import type { StoreReporting } from "../../shared/store-reporting/read-store-reporting-row.ts";
import type { TimelineEvent } from "../../shared/timeline/read-timeline-row.ts";

/** A value with the place it was read from, so that a breach can name it. */
export type Located<T> = { file: string; line?: number; value: T };

/** All that we publish, parsed. */
export type Content = {
  recordations: Located<Recordation>[];
  registrations: Located<Registration>[];
  organisations: Located<Organisation>[];
  ordinaryWords: Located<OrdinaryWord>[];
  seizedMarks: Located<SeizedMarkRow>[];
  releases: Located<Release>[];
  releasePlaces: Located<ReleasePlace>[];
  guides: Located<Guide>[];
  sources: Located<Source>[];
  contacts: Located<Contact>[];
  ports: Located<Port>[];
  centers: Located<Center>[];
  officialLinks: Located<OfficialLink>[];
  glossary: Located<GlossaryTerm>[];
  timeline: Located<TimelineEvent>[];
  partners: Located<Partner>[];
  storeReporting: Located<StoreReporting>[];
  niceClasses: Located<NiceClass>[];
  deadlines: Located<Deadline>[];
  deadlineEvents: Located<DeadlineEvent>[];
  figures: Located<Figure>[];
  figureSources: Located<FigureSource>[];
  figureSubjects: Located<FigureSubject>[];
};

/** Everything but the recordations, which may be more than memory should hold. */
export type ContentBesides = Omit<Content, "recordations">;

/** As much of a recordation as rules across all of them look at; an import carries no more to them. */
export type PassingRecordation = Pick<Recordation, "id" | "owner" | "words" | "registrationNumber">;

/** What a rule across all recordations makes of them as they pass, one by one. */
export type Gathering = {
  /** Looks at one recordation, keeps the little it needs of it, and tells what is already wrong. */
  see: (recordation: Located<PassingRecordation>) => Breach[];
  /** What is wrong once all have passed. */
  close?: () => Breach[];
};

/** One promise about our data, as data. */
export type ContentRule = {
  /** The promise as a sentence. */
  promise: string;
} & (
  | { judges?: never; breaches: (content: ContentBesides) => Breach[] }
  /** It judges every recordation by itself, so an import may ask it of each row before the whole table exists. */
  | { judges: "one recordation"; breaches: (content: Pick<Content, "recordations">) => Breach[] }
  /** It looks across all recordations while they stream, so that a table of any size can be judged. */
  | { judges: "all recordations"; gather: (content: ContentBesides) => Gathering; breaches: (content: Content) => Breach[] }
);

export type RuleOfOneRecordation = Extract<ContentRule, { judges: "one recordation" }>;

/** A rule across all recordations; on content that is in memory as a whole it is asked like any other. */
export function acrossRecordations(promise: string, gather: (content: ContentBesides) => Gathering): ContentRule {
  return {
    promise,
    judges: "all recordations",
    gather,
    breaches: (content) => {
      const { see, close } = gather(content);
      return [...content.recordations.flatMap(see), ...(close?.() ?? [])];
    },
  };
}

/** Where a located value stands, in the shape a breach wants. */
export const placeOf = ({ file, line }: Located<unknown>): { file: string; line?: number } =>
  line === undefined ? { file } : { file, line };

/** Every table row that names its sources by id. */
export const sourcedRows = (content: ContentBesides): Located<{ sources: string[] }>[] => [
  ...content.contacts,
  ...content.ports,
  ...content.centers,
  ...content.officialLinks,
  ...content.glossary,
  ...content.timeline,
  ...content.partners,
  ...content.storeReporting,
  ...content.niceClasses,
  ...content.deadlines,
];
