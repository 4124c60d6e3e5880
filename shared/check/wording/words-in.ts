import type { Language } from "../../language.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import type { CheckWords } from "./words.ts";

export const wordsIn: Record<Language, CheckWords> = { en: english, es: spanish };
