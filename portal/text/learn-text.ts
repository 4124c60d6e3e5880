import type { Language } from "./language.ts";

/** One short case: an invented listing, a question, answers of which one is right, and why. */
export type LearnCase = { listing: string; question: string; answers: readonly string[]; right: number; why: string };

export type LearnText = {
  title: string;
  lead: string;
  caseOf: (at: number, of: number) => string;
  listing: string;
  answer: string;
  right: string;
  notQuite: string;
  see: string;
  next: string;
  again: string;
  done: (right: number, of: number) => string;
  noScript: string;
  invented: string;
  cases: readonly LearnCase[];
};

export const learnText: Record<Language, LearnText> = {
  en: {
    title: "Practice reading listings",
    lead: "Ten short cases on what words, records and photos can tell you, and what they cannot. Every listing here is invented.",
    caseOf: (at, of) => `Case ${at} of ${of}`,
    listing: "Listing",
    answer: "Answer",
    right: "That is right.",
    notQuite: "Not quite.",
    see: "See the answer",
    next: "Next case",
    again: "Start again",
    done: (right, of) =>
      `You answered ${right} of ${of} as the explanations do. Read any of them again; they are what this is for.`,
    noScript: "Each answer is folded below its case.",
    invented: "All listings, shops and prices are invented.",
    cases: [
      {
        listing: "ROLEX diver's watch, steel, 40 mm",
        question: "A check says that this names a recorded mark. What do you know?",
        answers: [
          "The watch is a copy",
          "The watch is from the mark's owner",
          "The words name a mark that public documents show as recorded; nothing more",
          "The seller may not sell it",
        ],
        right: 2,
        why: "A record is about the mark, not about this item. Goods from the owner carry the mark too, and so do second-hand goods that may be sold lawfully.",
      },
      {
        listing: "Leather strap for ROLEX watches, 20 mm, fits many models",
        question: "How is the mark used here?",
        answers: ["To say what the goods fit", "As the brand of the strap", "To compare two brands", "By chance"],
        right: 0,
        why: "“For … watches, fits …” names the mark to say what the strap fits. A maker of parts may say so truthfully. It is worth asking who made the strap itself.",
      },
      {
        listing: "Handbag, inspired by GUCCI, premium canvas",
        question: "What do the words say?",
        answers: [
          "It is made by the mark's owner",
          "It is made by someone else and compared with the mark",
          "It is second-hand",
          "It is on sale",
        ],
        right: 1,
        why: "“Inspired by” sets the bag beside the mark: by the seller's own words it is not the owner's. Whether it may be sold depends on how close the goods come, which words alone do not show.",
      },
      {
        listing: "G U C C ! belt, top quality, box included",
        question: "Why does the spelling matter?",
        answers: [
          "It is a typing slip",
          "It is a different brand",
          "The mark is written so that a plain search does not find it",
          "It means a discount",
        ],
        right: 2,
        why: "Spaces and a sign in place of a letter leave the mark readable for you and hidden from filters. Nobody who sells an owner's goods needs that.",
      },
      {
        listing: "Steel pot with glass lid, 3 litres, no brand",
        question: "A check finds no mark of the register. What does that mean?",
        answers: [
          "The pot is fine",
          "The pot is a copy",
          "Little: most marks are never recorded, and this register holds only what documents prove",
          "The shop is honest",
        ],
        right: 2,
        why: "Absence says little. For a pot or a charger the safety marks on the product itself tell you more than any register.",
      },
      {
        listing: "Fast charger 65 W, photo shows a UL sign on the box",
        question: "What does the photo prove?",
        answers: [
          "That UL tested this charger",
          "That somebody photographed a box with a sign",
          "That the charger is recorded with Customs",
          "That it will be recalled",
        ],
        right: 1,
        why: "Signs are printed by whoever prints the box. Look on the product for the complete mark with its file number, and look that up with the certifier.",
      },
      {
        listing: "Perfume tester 100 ml, no cap, “original quality”",
        question: "Which words deserve a second look?",
        answers: ["“100 ml”", "“tester”", "“original quality”", "None"],
        right: 2,
        why: "Sellers of the owner's goods say whose they are. “Original quality” says that something is like the original. By itself it is weak; beside an unlikely price it weighs more.",
      },
      {
        listing: "Replica jersey, official club shop, season 2026",
        question: "What does “replica” mean here?",
        answers: [
          "A copy by somebody else",
          "The licensed fans' version of the players' jersey",
          "A used jersey",
          "A jersey for a museum",
        ],
        right: 1,
        why: "In sport a replica jersey is the licensed fan version. The same word beside a watch says something else. Words mean what their surroundings make of them.",
      },
      {
        listing: "APPLE juice, cloudy, 1 litre, pressed in Ohio",
        question: "Does this name the mark on phones?",
        answers: ["Yes, the word is the same", "No: here it is the fruit", "Only if the juice is imported", "Only on Mondays"],
        right: 1,
        why: "Many marks are ordinary words too. Goods, place and neighbours show which is meant: beside “juice” it is the fruit.",
      },
      {
        listing: "Designer sneakers, 85 % off today only, ships from a forwarding address",
        question: "You are unsure. What is a good next step?",
        answers: [
          "Buy quickly before it ends",
          "Ask the brand which dealers it names, compare its price, and keep the page",
          "Tell others that the seller cheats",
          "Pay by gift card to be safe",
        ],
        right: 1,
        why: "Ask the brand, compare, keep what you saw. If you report it, report facts: what the page said and when. A check never tells you what a seller is.",
      },
    ],
  },
  es: {
    title: "Practicar con anuncios",
    lead: "Diez casos breves sobre lo que las palabras, los registros y las fotos pueden decirle, y lo que no. Todos los anuncios son inventados.",
    caseOf: (at, of) => `Caso ${at} de ${of}`,
    listing: "Anuncio",
    answer: "Respuesta",
    right: "Así es.",
    notQuite: "No exactamente.",
    see: "Ver la respuesta",
    next: "Caso siguiente",
    again: "Empezar de nuevo",
    done: (right, of) => `Respondió ${right} de ${of} como las explicaciones. Vuelva a leer cualquiera: para eso están.`,
    noScript: "Cada respuesta está plegada bajo su caso.",
    invented: "Todos los anuncios, tiendas y precios son inventados.",
    cases: [
      {
        listing: "Reloj de buceo ROLEX, acero, 40 mm",
        question: "Una revisión dice que nombra una marca registrada en Aduanas. ¿Qué sabe usted?",
        answers: [
          "El reloj es una copia",
          "El reloj es del titular de la marca",
          "Las palabras nombran una marca que documentos públicos muestran registrada; nada más",
          "El vendedor no puede venderlo",
        ],
        right: 2,
        why: "El registro trata de la marca, no de este artículo. La mercancía del titular también lleva la marca, y la de segunda mano que se vende legalmente.",
      },
      {
        listing: "Correa de cuero para relojes ROLEX, 20 mm, sirve para varios modelos",
        question: "¿Cómo se usa aquí la marca?",
        answers: ["Para decir a qué se adapta", "Como marca de la correa", "Para comparar dos marcas", "Por casualidad"],
        right: 0,
        why: "«Para relojes… sirve para…» nombra la marca para decir a qué se adapta la correa. Un fabricante de piezas puede decirlo si es verdad. Conviene preguntar quién hizo la correa.",
      },
      {
        listing: "Bolso inspirado en GUCCI, lona de calidad",
        question: "¿Qué dicen las palabras?",
        answers: [
          "Lo hace el titular de la marca",
          "Lo hace otro y se compara con la marca",
          "Es de segunda mano",
          "Está en oferta",
        ],
        right: 1,
        why: "«Inspirado en» pone el bolso junto a la marca: según el propio vendedor, no es del titular. Si puede venderse depende de cuánto se parezca, y eso no lo muestran las palabras.",
      },
      {
        listing: "Cinturón G U C C !, máxima calidad, con caja",
        question: "¿Por qué importa la forma de escribirlo?",
        answers: [
          "Es un error al teclear",
          "Es otra marca",
          "Está escrito para que una búsqueda sencilla no lo encuentre",
          "Significa descuento",
        ],
        right: 2,
        why: "Espacios y un signo en lugar de una letra dejan la marca legible para usted y oculta para los filtros. Quien vende mercancía del titular no lo necesita.",
      },
      {
        listing: "Olla de acero con tapa de vidrio, 3 litros, sin marca",
        question: "La revisión no halla ninguna marca del registro. ¿Qué significa?",
        answers: [
          "La olla está bien",
          "La olla es una copia",
          "Poco: la mayoría de las marcas no se registra en Aduanas, y aquí solo está lo que prueban documentos",
          "La tienda es honesta",
        ],
        right: 2,
        why: "Que falte dice poco. En una olla o un cargador, las marcas de seguridad del propio producto le dicen más que cualquier registro.",
      },
      {
        listing: "Cargador rápido de 65 W; la foto muestra el signo UL en la caja",
        question: "¿Qué prueba la foto?",
        answers: [
          "Que UL probó este cargador",
          "Que alguien fotografió una caja con un signo",
          "Que el cargador está registrado en Aduanas",
          "Que lo retirarán",
        ],
        right: 1,
        why: "Los signos los imprime quien imprime la caja. Busque en el producto la marca completa con su número y consúltela con el certificador.",
      },
      {
        listing: "Perfume probador 100 ml, sin tapa, «calidad original»",
        question: "¿Qué palabras merecen otra mirada?",
        answers: ["«100 ml»", "«probador»", "«calidad original»", "Ninguna"],
        right: 2,
        why: "Quien vende mercancía del titular dice de quién es. «Calidad original» dice que algo es como el original. Sola pesa poco; junto a un precio improbable, más.",
      },
      {
        listing: "Camiseta réplica, tienda oficial del club, temporada 2026",
        question: "¿Qué significa aquí «réplica»?",
        answers: ["Una copia de otro", "La versión con licencia para aficionados", "Una camiseta usada", "Una pieza de museo"],
        right: 1,
        why: "En el deporte, la réplica es la versión con licencia para aficionados. La misma palabra junto a un reloj dice otra cosa. Las palabras significan lo que su entorno hace de ellas.",
      },
      {
        listing: "Jugo APPLE CIDER, turbio, 1 litro, prensado en Ohio",
        question: "¿Nombra la marca de los teléfonos?",
        answers: ["Sí, la palabra es la misma", "No: aquí es la fruta", "Solo si el jugo es importado", "Solo los lunes"],
        right: 1,
        why: "Muchas marcas son también palabras corrientes. El producto, el lugar y las palabras vecinas muestran cuál es: junto a «jugo» es la fruta.",
      },
      {
        listing: "Zapatillas de diseño, 85 % menos solo hoy, envío desde un reexpedidor",
        question: "No está seguro. ¿Cuál es un buen paso?",
        answers: [
          "Comprar rápido antes de que acabe",
          "Preguntar a la marca por sus distribuidores, comparar su precio y guardar la página",
          "Difundir que el vendedor engaña",
          "Pagar con tarjeta de regalo por seguridad",
        ],
        right: 1,
        why: "Pregunte a la marca, compare, guarde lo que vio. Si denuncia, denuncie hechos: qué decía la página y cuándo. Una revisión nunca le dice qué es un vendedor.",
      },
    ],
  },
};
