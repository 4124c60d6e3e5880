import type { Language } from "./language.ts";

/** The tools for rights owners, as their index lists them. A tool's page adds itself here. */
export const ownerTools = (_language: Language): readonly { title: string; lead: string; path: string }[] => [];
