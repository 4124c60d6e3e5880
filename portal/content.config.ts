import { defineCollection } from "astro:content";
import { z } from "astro/zod";
import type { Guide } from "../shared/guide/guide.ts";
import { guideLoader } from "./loaders/guide-loader.ts";

/** A guide with what the portal adds: its English address and how many sources it cites. */
export type GuideEntry = Guide & { address: string; cited: number };

// Read and checked by shared/guide already; the schema hands the type through.
const guides = defineCollection({ loader: guideLoader, schema: z.custom<GuideEntry>() });

export const collections = { guides };
