import type { Language } from "./language.ts";

/** Words of the page on method and accuracy. */
export type MethodText = {
  title: string;
  lead: string;
  pathTitle: string;
  path: readonly { step: string; what: string }[];
  outcomesTitle: string;
  limitsTitle: string;
  limits: readonly string[];
  accuracyTitle: string;
  accuracy: string;
  accuracyFiles: string;
  correctTitle: string;
  correct: string;
  correctLink: string;
};

export const methodText: Record<Language, MethodText> = {
  en: {
    title: "Method and accuracy",
    lead: "How a check goes from a page to a sentence, what each outcome means, where it errs, and how to have something corrected.",
    pathTitle: "The path of a check",
    path: [
      {
        step: "Read",
        what: "The page that is open already says what is for sale: data the shop puts into its page, then its layout. Each value keeps the place where it was read. What the page does not say stays blank.",
      },
      {
        step: "Find",
        what: "Every mark of the register is looked for in the title, the brand field, the category and the description: as written, joined or spaced, with a slip, with look-alike letters. The span in the original text is kept.",
      },
      {
        step: "Weigh",
        what: "Is it the brand of the goods, what they fit, what they are compared with, or an ordinary word? Place, capitals, neighbours, the brand field and the kind of goods decide.",
      },
      {
        step: "Say",
        what: "One sentence, the words quoted in place, the record behind them with its source, what it means and what it does not.",
      },
    ],
    outcomesTitle: "The outcomes",
    limitsTitle: "What it cannot do",
    limits: [
      "Words and records cannot tell a copy from the owner's goods. Nothing here does.",
      "The register holds what public documents prove. Most recordations are not in any public document that we have.",
      "Marks that are ordinary words are missed where nothing around them shows that the mark is meant.",
      "A page can be laid out anew overnight; then the check says that it could not read it.",
    ],
    accuracyTitle: "How often it is right",
    accuracy:
      "The matcher and the reader are measured on real titles and saved pages, a third of which nobody fitted anything to. The tables are written by the measuring program itself, misses included.",
    accuracyFiles:
      "The tables, in the project's docs folder: accuracy.md (matching), accuracy-reader.md (reading pages), performance-search.md (search).",
    correctTitle: "If something is wrong",
    correct: "Owners, sellers and readers can ask for a correction with a source. What was corrected is logged.",
    correctLink: "Corrections and how to appeal",
  },
  es: {
    title: "Método y exactitud",
    lead: "Cómo va una revisión de una página a una frase, qué significa cada resultado, dónde se equivoca y cómo pedir una corrección.",
    pathTitle: "El camino de una revisión",
    path: [
      {
        step: "Leer",
        what: "La página que ya está abierta dice qué se vende: primero los datos que la tienda pone en ella, luego su diseño. Cada valor conserva el lugar donde se leyó. Lo que la página no dice queda en blanco.",
      },
      {
        step: "Hallar",
        what: "Cada marca del registro se busca en el título, el campo de marca, la categoría y la descripción: tal cual, junta o separada, con un error, con letras parecidas. Se conserva el lugar en el texto original.",
      },
      {
        step: "Pesar",
        what: "¿Es la marca del producto, aquello a lo que se adapta, aquello con lo que se compara, o una palabra corriente? Deciden el lugar, las mayúsculas, las palabras vecinas, el campo de marca y la clase de producto.",
      },
      {
        step: "Decir",
        what: "Una frase, las palabras citadas en su lugar, el registro que hay detrás con su fuente, qué significa y qué no.",
      },
    ],
    outcomesTitle: "Los resultados",
    limitsTitle: "Lo que no puede hacer",
    limits: [
      "Las palabras y los registros no distinguen una copia de la mercancía del titular. Nada de aquí lo hace.",
      "El registro contiene lo que prueban documentos públicos. La mayoría de los registros en Aduanas no está en ningún documento público que tengamos.",
      "Las marcas que son palabras corrientes se escapan donde nada alrededor muestra que se trata de la marca.",
      "Una página puede cambiar de diseño de un día para otro; entonces la revisión dice que no pudo leerla.",
    ],
    accuracyTitle: "Cuántas veces acierta",
    accuracy:
      "El buscador de marcas y el lector se miden con títulos reales y páginas guardadas, de las que un tercio no sirvió para ajustar nada. Las tablas las escribe el propio programa de medida, con los fallos.",
    accuracyFiles:
      "Las tablas, en la carpeta docs del proyecto: accuracy.md (marcas), accuracy-reader.md (lectura de páginas), performance-search.md (búsqueda).",
    correctTitle: "Si algo está mal",
    correct: "Titulares, vendedores y lectores pueden pedir una corrección con una fuente. Lo corregido queda anotado.",
    correctLink: "Correcciones y cómo apelar",
  },
};
