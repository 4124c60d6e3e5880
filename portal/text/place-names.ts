import type { Language } from "./language.ts";

/** Places as releases write them, where Spanish writes them differently. */
const spanish: Readonly<Record<string, string>> = {
  Asia: "Asia",
  Cameroon: "Camerún",
  Canada: "Canadá",
  Mexico: "México",
  Philippines: "Filipinas",
  "South Korea": "Corea del Sur",
  Taiwan: "Taiwán",
  Thailand: "Tailandia",
  Turkey: "Turquía",
  Qatar: "Catar",
  Japan: "Japón",
  "United Arab Emirates": "Emiratos Árabes Unidos",
  Georgia: "Georgia (EE. UU.)",
  "Los Angeles County, CA": "Condado de Los Ángeles, CA",
  Louisiana: "Luisiana",
  Minneapolis: "Mineápolis",
  "Minneapolis, MN": "Mineápolis, MN",
  "Nassau, Bahamas": "Nasáu, Bahamas",
  "North Carolina": "Carolina del Norte",
  Pennsylvania: "Pensilvania",
  Philadelphia: "Filadelfia",
  "Philadelphia, PA": "Filadelfia, PA",
  "Snyder County, PA": "Condado de Snyder, PA",
  "South Carolina": "Carolina del Sur",
  "Southern California": "Sur de California",
  "Wood County, WV": "Condado de Wood, WV",
  Nationwide: "Todo el país",
  "Los Angeles": "Los Ángeles",
  "New Orleans": "Nueva Orleans",
  "New York": "Nueva York",
  "New York (JFK)": "Nueva York (JFK)",
  "New York/Newark": "Nueva York/Newark",
  "Los Angeles/Long Beach": "Los Ángeles/Long Beach",
  "Los Angeles (LAX)": "Los Ángeles (LAX)",
  "St. Louis": "San Luis",
};

/** A place, or several parted by `; `, in a language. */
export function placeName(language: Language, place: string): string {
  if (language === "en") return place.split("; ").join(", ");
  return place
    .split("; ")
    .map((name) => spanish[name] ?? name)
    .join(", ");
}

/** A port with its state: `Louisville, KY`. */
export const portName = (language: Language, { port, state }: { port: string; state: string | null }): string =>
  state === null ? placeName(language, port) : `${placeName(language, port)}, ${state}`;
