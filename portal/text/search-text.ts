import type { EvidenceLevel, GrayMarket } from "../../shared/recordation/recordation.ts";
import type { SearchWay, SearchWhy } from "../../shared/search/record-query.ts";
import type { RecordKind } from "../../shared/search/search-record.ts";
import type { FacetName } from "../../shared/search/search-view.ts";
import { numberWords } from "./date-words.ts";
import type { Language } from "./language.ts";

/** Words of the record search. */
export type SearchText = {
  title: string;
  lead: string;
  label: string;
  button: string;
  loading: string;
  searching: string;
  failed: (problem: string) => string;
  /** The query restated: how many, for what, looked for how. */
  sentence: (total: number, asked: string, way: SearchWay) => string;
  /** Behind the sentence: how many numbers of a pasted list are not looked for, and how many are at a time. */
  leftOut: (numbers: number, atATime: number) => string;
  quoted: (asked: string) => string;
  none: (asked: string) => string;
  /** What to try when nothing was found. */
  noneAdvice: readonly string[];
  askIprs: string;
  /** Only names and numbers can be searched, because the rest did not load. */
  limited: (problem: string) => string;
  calendar: string;
  noDates: string;
  follow: string;
  followAll: string;
  tooMany: string;
  showAll: string;
  narrow: string;
  narrowedBy: string;
  takeAway: string;
  ways: string;
  way: Record<SearchWay, string>;
  why: Record<SearchWhy, string>;
  facet: Record<FacetName, string>;
  kind: Record<RecordKind, string>;
  status: Record<"expired" | "dated" | "documented" | "seized", string>;
  gray: Record<GrayMarket, string>;
  evidence: Record<EvidenceLevel | "releases", string>;
  column: Record<"title" | "number" | "owner" | "kind" | "status" | "gray" | "classes" | "year" | "releases", string>;
  columns: string;
  caption: string;
  sortBy: (column: string) => string;
  copyLink: string;
  copied: string;
  print: string;
  origin: (version: string, asOf: string) => string;
  kept: string;
  keptNote: string;
  keptProblem: string;
  keep: string;
  keepAgain: string;
  forget: string;
  allRecords: string;
  nothingNew: string;
  registerChanged: string;
  /** On paper, where a long list was printed from the browser's own menu. */
  onPaper: string;
  /** Before a few searches to try. */
  tryThese: string;
  /** Searches that show what the box understands. */
  examples: readonly string[];
  /** Nothing was found the way it was looked for; what to press to look further. */
  lookFurther: (asked: string) => string;
  noneThisWay: (asked: string) => string;
  /** What has come to a kept search since it was looked at. */
  since: (fresh: number, changed: number) => string;
  noScript: string;
};

/** A facet's value in words. Owners are shown as printed. */
export function facetValueWords(
  language: Language,
  name: FacetName,
  value: string,
  classWords: ReadonlyMap<string, string>,
): string {
  const text = searchText[language];
  const known: Partial<Record<FacetName, Partial<Record<string, string>>>> = {
    kind: text.kind,
    status: text.status,
    gray: text.gray,
    evidence: text.evidence,
  };
  return name === "class" ? (classWords.get(value) ?? value) : (known[name]?.[value] ?? value);
}

export const searchText: Record<Language, SearchText> = {
  en: {
    title: "Search recordations and marks",
    lead: "Marks and works recorded with U.S. Customs, as public documents prove them, and marks that releases name on seized goods.",
    label: "Brand, owner, goods or any number",
    button: "Search",
    loading: "Opening the register…",
    searching: "Searching…",
    failed: (problem) => `The register could not be opened (${problem}). Load the page again, or browse the list below.`,
    sentence: (total, asked, way) => {
      const records = `${numberWords("en", total)} ${total === 1 ? "record" : "records"}`;
      if (asked === "") return records;
      const how: Record<SearchWay, string> = {
        any: `for “${asked}”`,
        exact: `named exactly “${asked}”`,
        starts: `starting with “${asked}”`,
        sounds: `sounding like “${asked}”`,
        owner: `owned by “${asked}”`,
      };
      return `${records} ${how[way]}`;
    },
    leftOut: (numbers, atATime) =>
      `; ${numberWords("en", numbers)} ${numbers === 1 ? "number" : "numbers"} of the list left out, since ${numberWords("en", atATime)} are looked for at a time`,
    quoted: (asked) => `“${asked}”`,
    none: (asked) =>
      `Nothing found${asked === "" ? "" : ` for “${asked}”`}. That a mark is not here means little: most marks are never recorded, and this register holds only what public documents prove.`,
    noneAdvice: [
      "Type fewer letters: the first four or five of a name are enough.",
      "Leave out “Inc.”, model names and words for the goods.",
      "Try the owner's name, a class (“class 25”) or a number in any notation.",
    ],
    askIprs: "Ask the official search, IPRS",
    limited: (problem) =>
      `Owners, goods and dates did not load (${problem}). Names and numbers can be searched; load the page again for the rest.`,
    calendar: "Calendar",
    noDates: "None of these records gives an expiry date that lies ahead.",
    follow: "Feed of changes",
    followAll: "Feed of all changes",
    tooMany: "Narrow this search to at most 2,000 records to keep it.",
    showAll: "Show all records",
    narrow: "Narrow the results",
    narrowedBy: "What is asked for",
    takeAway: "take away",
    ways: "How to look",
    way: { any: "Every way", exact: "Exact", starts: "Starts with", sounds: "Sounds like", owner: "Owner only" },
    why: {
      number: "by its number",
      exact: "same name",
      written: "same name, written another way",
      starts: "starts with it",
      inside: "contains it",
      words: "contains the words",
      similar: "similar spelling",
      sounds: "sounds alike",
      owner: "by its owner",
      goods: "by its goods",
      "seized-goods": "on such seized goods",
      mixed: "its words are in name, owner and goods",
      class: "by its class",
      some: "has some of the words",
      listed: "",
    },
    facet: {
      kind: "Kind",
      status: "Status",
      gray: "Gray market",
      class: "Class of goods",
      evidence: "Evidence",
      year: "Recorded in the",
      owner: "Owner",
    },
    kind: {
      trademark: "Trademark",
      copyright: "Copyright",
      "trade-name": "Trade name",
      other: "Other kind",
      "seized-mark": "Named on seized goods",
    },
    status: {
      expired: "Expiry date has passed",
      dated: "Expiry date ahead",
      documented: "Documented; status today unknown",
      seized: "No recordation at hand",
    },
    gray: { yes: "Protected", no: "Not protected", unknown: "Unknown", applied: "Applied for" },
    evidence: { number: "Number printed", named: "Mark named as recorded", brand: "Brand level", releases: "Releases only" },
    column: {
      title: "Mark or title",
      number: "Number",
      owner: "Owner",
      kind: "Kind",
      status: "Status",
      gray: "Gray market",
      classes: "Classes",
      year: "Year",
      releases: "Releases",
    },
    columns: "Choose columns",
    caption: "Records found",
    sortBy: (column) => `Sort by ${column.toLowerCase()}`,
    copyLink: "Copy link",
    copied: "Link copied",
    print: "Print",
    origin: (version, asOf) => `Register ${version}, reviewed ${asOf}`,
    kept: "Searches you keep",
    keptNote:
      "Kept in this browser only. When the register changes, a kept search says which records are new or say something else.",
    keptProblem: "This browser does not let the page keep anything. Use the link of this search as a bookmark instead.",
    keep: "Keep this search",
    keepAgain: "Mark all as seen",
    forget: "Forget",
    allRecords: "All records",
    nothingNew: "nothing new",
    registerChanged: "the register has changed since",
    onPaper: "Only some of these records stand here. The page's own Print button prints up to 1,000; the CSV holds them all.",
    tryThese: "Try:",
    examples: ["burbery", "sunglasses", "class 25", "TMK 05-00269"],
    noneThisWay: (asked) =>
      `Nothing found${asked === "" ? "" : ` for “${asked}”`} this way. There may be more where you do not narrow the search.`,
    lookFurther: (asked) => (asked === "" ? "Show all records" : `Look for “${asked}” in every way`),
    since: (fresh, changed) =>
      [fresh > 0 ? `${numberWords("en", fresh)} new` : "", changed > 0 ? `${numberWords("en", changed)} changed` : ""]
        .filter((part) => part !== "")
        .join(", "),
    noScript: "Typing to search needs JavaScript, which is off in this browser. The lists below hold every record without it.",
  },
  es: {
    title: "Buscar registros y marcas",
    lead: "Marcas y obras registradas en Aduanas de EE. UU., según prueban documentos públicos, y marcas que los comunicados nombran en mercancía incautada.",
    label: "Marca, titular, producto o cualquier número",
    button: "Buscar",
    loading: "Abriendo el registro…",
    searching: "Buscando…",
    failed: (problem) => `No se pudo abrir el registro (${problem}). Vuelva a cargar la página o recorra la lista.`,
    sentence: (total, asked, way) => {
      const records = `${numberWords("es", total)} ${total === 1 ? "registro" : "registros"}`;
      if (asked === "") return records;
      const how: Record<SearchWay, string> = {
        any: `para «${asked}»`,
        exact: `con el nombre exacto «${asked}»`,
        starts: `que empiezan por «${asked}»`,
        sounds: `que suenan como «${asked}»`,
        owner: `del titular «${asked}»`,
      };
      return `${records} ${how[way]}`;
    },
    leftOut: (numbers, atATime) =>
      `; ${numbers === 1 ? "quedó fuera 1 número" : `quedaron fuera ${numberWords("es", numbers)} números`} de la lista, pues se buscan ${numberWords("es", atATime)} a la vez`,
    quoted: (asked) => `«${asked}»`,
    none: (asked) =>
      `No se halló nada${asked === "" ? "" : ` para «${asked}»`}. Que una marca no esté aquí significa poco: la mayoría nunca se registra en Aduanas, y este registro solo contiene lo que prueban documentos públicos.`,
    noneAdvice: [
      "Escriba menos letras: bastan las primeras cuatro o cinco del nombre.",
      "Omita “Inc.”, los nombres de modelo y las palabras del producto.",
      "Pruebe con el titular, una clase («clase 25») o un número en cualquier notación.",
    ],
    askIprs: "Consulte el buscador oficial, IPRS",
    limited: (problem) =>
      `No se cargaron titulares, productos y fechas (${problem}). Se puede buscar por nombre y número; vuelva a cargar la página para lo demás.`,
    calendar: "Calendario",
    noDates: "Ninguno de estos registros da una fecha de vencimiento futura.",
    follow: "Canal de cambios",
    followAll: "Canal de todos los cambios",
    tooMany: "Acote esta búsqueda a 2000 registros como máximo para conservarla.",
    showAll: "Mostrar todos los registros",
    narrow: "Acotar los resultados",
    narrowedBy: "Lo que se pide",
    takeAway: "quitar",
    ways: "Cómo buscar",
    way: { any: "De todas formas", exact: "Exacto", starts: "Empieza por", sounds: "Suena como", owner: "Solo titular" },
    why: {
      number: "por su número",
      exact: "mismo nombre",
      written: "mismo nombre, escrito de otra forma",
      starts: "empieza así",
      inside: "lo contiene",
      words: "contiene las palabras",
      similar: "escritura parecida",
      sounds: "suena igual",
      owner: "por su titular",
      goods: "por sus productos",
      "seized-goods": "en tal mercancía incautada",
      mixed: "las palabras están en nombre, titular y productos",
      class: "por su clase",
      some: "contiene algunas de las palabras",
      listed: "",
    },
    facet: {
      kind: "Clase de derecho",
      status: "Estado",
      gray: "Mercado gris",
      class: "Clase de productos",
      evidence: "Evidencia",
      year: "Década del registro",
      owner: "Titular",
    },
    kind: {
      trademark: "Marca",
      copyright: "Derecho de autor",
      "trade-name": "Nombre comercial",
      other: "Otra clase",
      "seized-mark": "Nombrada en incautaciones",
    },
    status: {
      expired: "Venció la fecha indicada",
      dated: "Vence más adelante",
      documented: "Documentado; estado actual desconocido",
      seized: "Sin registro a mano",
    },
    gray: { yes: "Protegida", no: "No protegida", unknown: "Se desconoce", applied: "Solicitada" },
    evidence: {
      number: "Número impreso",
      named: "Marca nombrada como registrada",
      brand: "A nivel de casa",
      releases: "Solo comunicados",
    },
    column: {
      title: "Marca o título",
      number: "Número",
      owner: "Titular",
      kind: "Clase",
      status: "Estado",
      gray: "Mercado gris",
      classes: "Clases de Niza",
      year: "Año",
      releases: "Comunicados",
    },
    columns: "Elegir columnas",
    caption: "Registros hallados",
    sortBy: (column) => `Ordenar por ${column.toLowerCase()}`,
    copyLink: "Copiar enlace",
    copied: "Enlace copiado",
    print: "Imprimir",
    origin: (version, asOf) => `Registro ${version}, revisado el ${asOf}`,
    kept: "Búsquedas que conserva",
    keptNote: "Se conservan solo en este navegador. Cuando el registro cambia, cada búsqueda dice qué hay de nuevo y qué cambió.",
    keptProblem: "Este navegador no permite conservar nada. Guarde el enlace de esta búsqueda como marcador.",
    keep: "Conservar esta búsqueda",
    keepAgain: "Marcar todo como visto",
    forget: "Olvidar",
    allRecords: "Todos los registros",
    nothingNew: "nada nuevo",
    registerChanged: "el registro cambió desde entonces",
    onPaper:
      "Aquí solo está una parte de estos registros. El botón Imprimir de la página imprime hasta 1000; el CSV los contiene todos.",
    tryThese: "Pruebe:",
    examples: ["burbery", "gafas de sol", "clase 25", "TMK 05-00269"],
    noneThisWay: (asked) =>
      `No se halló nada${asked === "" ? "" : ` para «${asked}»`} de esta forma. Puede haber más si no acota la búsqueda.`,
    lookFurther: (asked) => (asked === "" ? "Mostrar todos los registros" : `Buscar «${asked}» de todas formas`),
    since: (fresh, changed) =>
      [
        fresh > 0 ? `${numberWords("es", fresh)} ${fresh === 1 ? "nuevo" : "nuevos"}` : "",
        changed > 0 ? `${numberWords("es", changed)} ${changed === 1 ? "cambiado" : "cambiados"}` : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
    noScript:
      "Para buscar escribiendo hace falta JavaScript, que está apagado en este navegador. Las listas de abajo contienen todos los registros.",
  },
};
