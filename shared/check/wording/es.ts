import type { CheckWords } from "./words.ts";

export const spanish: CheckWords = {
  outcome: {
    "names-recorded": "Nombra una marca registrada en Aduanas",
    "names-seized": "Nombra una marca vista en incautaciones",
    "may-name": "Puede nombrar una de estas marcas",
    "none-found": "Ninguna marca encontrada",
    "could-not-read": "No se pudo leer esta página",
  },
  chip: {
    "names-recorded": "Nombra marca registrada en Aduanas",
    "names-seized": "Nombra marca vista en incautaciones",
    "may-name": "Puede nombrar una marca del registro",
    "none-found": "Ninguna marca del registro hallada",
    "could-not-read": "No se pudo leer esta página",
  },
  chipWithMark: {
    "names-recorded": (mark) => `Nombra ${mark}, registrada en Aduanas`,
    "names-seized": (mark) => `Nombra ${mark}, vista en incautaciones`,
    "may-name": (mark) => `Puede nombrar ${mark}`,
  },
  sentence: {
    namesRecorded: (marks) => `Este anuncio nombra ${marks}, con registro en la Aduana de EE. UU.`,
    namesSeized: (marks) => `Este anuncio nombra ${marks}; comunicados oficiales informan de mercancía incautada con ese nombre.`,
    mayName: (marks) => `Este anuncio puede nombrar ${marks}; sus palabras no lo dejan claro.`,
    namesBeside: (marks) =>
      `Este anuncio nombra ${marks} como aquello con lo que la mercancía es compatible o se compara, no como su marca.`,
    noneFound: (date) => `En este anuncio no se encontró ninguna marca del registro del ${date}.`,
    couldNotRead: (why) => `No se pudo leer esta página. ${why}`,
  },
  notAListing: "La página no ofrece un solo artículo en venta.",
  titleNotFound: "La página debería ofrecer un artículo, pero no se encontró su título.",
  means: {
    "names-recorded":
      "Las palabras del anuncio nombran una marca que su titular registró en la Oficina de Aduanas y Protección Fronteriza de EE. UU.; la Aduana puede detener mercancía que la lleve sin permiso del titular.",
    "names-seized":
      "Las palabras del anuncio nombran una marca que, según comunicados oficiales, aparecía en mercancía detenida en la frontera. No tenemos prueba de que la marca esté registrada en Aduanas, ni de que no lo esté.",
    "may-name":
      "Una palabra del anuncio podría ser una de las marcas del registro, o solo una palabra. Lea las palabras citadas y decida usted.",
    "none-found":
      "Ninguna de las marcas de nuestro registro se encontró en las palabras de este anuncio. El registro contiene solo marcas que documentos públicos prueban.",
    "could-not-read": "No obtuvimos las palabras del anuncio, así que nada se comparó con el registro.",
  },
  meansBeside:
    "Las palabras del anuncio nombran la marca como algo con lo que la mercancía encaja, se usa o se compara. No presentan la mercancía como propia de esa marca; quién la hizo se dice en otra parte, si es que se dice.",
  doesNotMean: {
    "names-recorded":
      "No dice nada sobre la mercancía ni sobre quien la vende. La mercancía hecha por el titular también lleva marcas registradas en Aduanas.",
    "names-seized":
      "No dice nada sobre la mercancía ni sobre quien la vende. La mercancía hecha por el titular lleva la misma marca.",
    "may-name": "No dice nada sobre la mercancía ni sobre quien la vende.",
    "none-found":
      "No es una aprobación de la mercancía. Una marca puede constar en Aduanas sin estar en nuestro registro: el registro completo lo lleva la Aduana.",
    "could-not-read": "No es un resultado sobre el anuncio.",
  },
  how: {
    exact: "tal como se escribe la marca",
    punctuation: "con otra puntuación u otros acentos",
    joined: "escrita como una sola palabra",
    spaced: "con las letras separadas",
    spelling: "escrita casi como la marca",
    "look-alike-letters": "con letras parecidas",
    leet: "con cifras o signos en lugar de letras",
    masked: "con letras ocultas",
  },
  role: {
    brand: "como marca de la mercancía",
    compatible: "como aquello con lo que la mercancía es compatible",
    comparison: "como comparación",
    word: "de paso o como palabra corriente",
  },
  perhapsBrand: "quizá como marca de la mercancía",
  inPassing: "de paso",
  field: { title: "título", brand: "campo de marca", category: "categoría", description: "descripción" },
  soWhat: {
    recorded:
      "Así que: la Aduana puede detener mercancía así si el titular no la autorizó. Pregunte quién la suministró antes de pagar.",
    seized: "Así que: en la frontera se ha detenido mercancía con esta marca. Pregunte quién suministró esta antes de pagar.",
    open: "Así que: lea las palabras citadas. Si se refieren a la marca, pregunte quién suministró la mercancía antes de pagar.",
    beside: "Así que: la mercancía se ofrece como algo que acompaña a la marca. Busque el nombre de su propio fabricante.",
    word: "Así que: aquí se nombra de paso, o es solo una palabra. No cuenta para el resultado.",
  },
  goods: {
    "same-class": "El registro en Aduanas de la marca abarca esta clase de mercancía.",
    "related-class": "El registro en Aduanas de la marca abarca mercancía cercana a esta.",
    "other-class": "El registro en Aduanas de la marca abarca otras clases de mercancía.",
    "services-only": "El registro en Aduanas de la marca abarca solo servicios.",
    unknown: "El registro en Aduanas que tenemos de la marca no dice qué mercancía abarca.",
  },
  ambiguity: {
    coined: "Palabra inventada: donde aparece, casi siempre es la marca.",
    uncommon: "Palabra con otros usos: por lo general es la marca.",
    ordinary: "Palabra corriente: a menudo no es la marca.",
    borneOut: "Palabra que tiene otros usos: aquí, las palabras que la rodean apuntan a la marca.",
  },
  reason: {
    mention: (quoted, field, mark, how, role) => `En ${article(field)} aparece ${quoted}: ${mark}, ${how}, ${role}.`,
    signal: (quoted, field, meaning) => `En ${article(field)} aparece ${quoted}: ${meaning}`,
    textCut: (field, read) => `El texto de ${article(field)} es muy largo; se leyeron sus primeros ${read} caracteres.`,
    unreadable: (why) => why,
  },
  steps: [
    "Mire quién vende y quién envía, y si se muestra una dirección comercial.",
    "Compare el precio con la tienda del fabricante.",
    "Lea las condiciones de devolución antes de pagar y pague de forma reversible.",
    "Pregunte al titular de la marca si este vendedor es suyo.",
  ],
  routes: {
    store: { name: "La tienda", why: "Casi todas tienen un enlace para denunciar en la propia página del producto." },
    owner: {
      name: "El titular de la marca",
      why: "Los titulares responden preguntas sobre su mercancía y sus vendedores; el registro en Aduanas dice quiénes son.",
    },
    "e-allegations": { name: "CBP e-Allegations", why: "Importaciones que incumplen la ley comercial; puede ser anónimo." },
    "ipr-center": {
      name: "Centro Nacional de Coordinación de Propiedad Intelectual",
      why: "Recibe avisos sobre propiedad intelectual para todas las agencias federales.",
    },
    "safer-products": { name: "CPSC SaferProducts.gov", why: "Un producto que hirió a alguien o podría hacerlo." },
    ftc: { name: "FTC", why: "Una compra que salió mal." },
  },
  list: { and: " y ", quote: (text) => `«${text}»` },
};

function article(field: string): string {
  return field === "categoría" || field === "descripción" ? `la ${field}` : `el ${field}`;
}
