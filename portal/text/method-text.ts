import type { Language } from "./language.ts";

export type MethodStep = { step: string; what: string };

/** Words of the page on method and accuracy. */
export type MethodText = {
  title: string;
  lead: string;
  pathTitle: string;
  path: readonly [MethodStep, MethodStep, MethodStep, MethodStep];
  /** An invented title that the picture of the path follows. */
  exampleTitle: string;
  outcomesTitle: string;
  limitsTitle: string;
  limits: readonly string[];
  accuracyTitle: string;
  accuracy: string;
  correctTitle: string;
  correct: string;
  corrections: readonly { who: string; what: string }[];
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
    exampleTitle: "Leather strap 20 mm for ROLEX, quick release",
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
    correctTitle: "If something is wrong",
    correct: "Whoever asks is treated alike: we look at the source again, correct both languages, and log what changed and why.",
    corrections: [
      {
        who: "You own a recorded mark",
        what: "Send the number and where the change can be read; a record that has lapsed or moved is set right with its source.",
      },
      {
        who: "You sell the goods",
        what: "The check speaks of words, never of sellers. If a page of ours seems to say more, tell us which.",
      },
      { who: "A check named the wrong mark", what: "Send its evidence card, or the words of the listing and what they mean." },
    ],
    correctLink: "Corrections, the log, and how to appeal",
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
    exampleTitle: "Correa de cuero 20 mm para ROLEX",
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
    correctTitle: "Si algo está mal",
    correct:
      "Quien pregunta recibe el mismo trato: miramos otra vez la fuente, corregimos los dos idiomas y anotamos qué cambió y por qué.",
    corrections: [
      {
        who: "Usted es titular de una marca registrada",
        what: "Envíe el número y dónde se lee el cambio; un registro vencido o cedido se corrige con su fuente.",
      },
      {
        who: "Usted vende la mercancía",
        what: "La revisión habla de palabras, nunca de vendedores. Si una página nuestra parece decir más, díganos cuál.",
      },
      {
        who: "Una revisión nombró otra marca",
        what: "Envíe su ficha de evidencia, o las palabras del anuncio y qué significan.",
      },
    ],
    correctLink: "Correcciones, el historial y cómo apelar",
  },
};
