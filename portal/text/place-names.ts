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
  "Baltimore Field Office": "Oficina regional de Baltimore",
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
  "Los Angeles (Long Beach)": "Los Ángeles (Long Beach)",
  Indianapolis: "Indianápolis",
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

/** Ports as Customs' table calls them, where Spanish says them differently and releases do not name them so. */
const spanishPorts: Readonly<Record<string, string>> = {
  "Los Angeles (seaport)": "Los Ángeles (puerto marítimo)",
  "Los Angeles International Airport": "Aeropuerto Internacional de Los Ángeles",
  "John F. Kennedy International Airport": "Aeropuerto Internacional John F. Kennedy",
  "Logan Airport": "Aeropuerto Logan",
  "Philadelphia International Airport": "Aeropuerto Internacional de Filadelfia",
  "Portland, Oregon": "Portland, Oregón",
  "Washington, DC (with Dulles)": "Washington, DC (con Dulles)",
  "Miami (seaport)": "Miami (puerto marítimo)",
  "Miami International Airport": "Aeropuerto Internacional de Miami",
  "San Juan (seaport)": "San Juan (puerto marítimo)",
  "San Juan International Airport": "Aeropuerto Internacional de San Juan",
  "Houston (seaport)": "Houston (puerto marítimo)",
  "Houston Intercontinental Airport": "Aeropuerto Intercontinental de Houston",
  "San Francisco (seaport)": "San Francisco (puerto marítimo)",
  "San Francisco International Airport": "Aeropuerto Internacional de San Francisco",
  "Seattle-Tacoma International Airport": "Aeropuerto Internacional de Seattle-Tacoma",
  "Minneapolis-St. Paul": "Mineápolis-San Pablo",
  "FedEx hub, Memphis": "Centro de FedEx, Memphis",
  "UPS hub, Louisville": "Centro de UPS, Louisville",
  "FedEx hub, Indianapolis": "Centro de FedEx, Indianápolis",
  "DHL hub, Cincinnati": "Centro de DHL, Cincinnati",
};

/** A port of the table of ports. */
export const tablePortName = (language: Language, name: string): string =>
  language === "en" ? name : (spanishPorts[name] ?? placeName(language, name));
