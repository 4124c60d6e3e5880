import type { AccuracyKey } from "../loaders/accuracy.ts";
import type { Language } from "./language.ts";

/** Words around what the benches measured. */
export type AccuracyText = {
  matcherTitle: string;
  matcherText: string;
  readerTitle: string;
  readerText: string;
  disguiseTitle: string;
  disguiseText: string;
  columns: Record<"question" | "measured" | "bar" | "aim" | "titles" | "field" | "right" | "blank" | "wrong" | "way", string>;
  figure: Record<AccuracyKey, string>;
  /** By the kinds that the bench names; one without words is shown by its name. */
  disguise: Readonly<Record<string, string>>;
  aim: Record<"least" | "most", (percent: number) => string>;
  missed: string;
  percent: (percent: number) => string;
  rightOf: (right: string, pages: string) => string;
  ordinary: (evasive: string, titles: string) => string;
};

export const accuracyText: Record<Language, AccuracyText> = {
  en: {
    matcherTitle: "Marks in titles",
    matcherText:
      "Measured on labelled titles with a register of every brand spelling in them, sizes, colours and words included: far harder than a register of recorded marks. The line in each bar is what we set out to reach.",
    readerTitle: "Reading product pages",
    readerText:
      "Saved pages of stores, compared with what a person read on them. The rules were written against these pages; expect others to be read somewhat less well.",
    disguiseTitle: "Ways to write around a mark",
    disguiseText: "Of invented spellings of each kind, how many are found.",
    columns: {
      question: "Question",
      measured: "Measured",
      bar: "Bar",
      aim: "Aim",
      titles: "Titles",
      field: "Field",
      right: "Right",
      blank: "Left blank",
      wrong: "Wrong",
      way: "Way of writing",
    },
    figure: {
      found: "The brand stands in the title: it is found",
      first: "… and it is the first mark told as the brand",
      another: "… and another, unrelated mark is told as the brand too",
      sharedFound: "The brand is made of ordinary words: it is found",
      sharedFirst: "… and it is the first mark told as the brand",
      notThere: "The labelled brand is not in the title, yet a mark is named",
      compatible: "Made for another maker's goods: that mark is told as what the goods fit",
      asMark: "An ordinary word is used as a mark: it is found",
      plainWord: "The same word is used plainly, yet told as the brand",
      nearMiss: "A word one letter from a mark, yet told as the mark",
    },
    disguise: {
      styled: "Letters of another style",
      invisible: "Letters that cannot be seen between",
      spacing: "Spaces put in or left out",
      punctuation: "Dots, dashes and signs between",
      insertion: "A letter more",
      repetition: "A letter doubled",
      homoglyph: "Letters of another script that look alike",
      transposition: "Two letters swapped",
      leet: "Digits for letters",
      reversed: "Written backwards",
      masked: "Letters starred out",
      substitution: "A letter for another",
      phonetic: "Written as it sounds",
      deletion: "A letter less",
      coinage: "A new word made of it",
      parody: "A joke on the name",
      initials: "Its initials alone",
    },
    aim: { least: (percent) => `at least ${percent}%`, most: (percent) => `at most ${percent}%` },
    missed: "missed",
    percent: (percent) => `${percent.toFixed(1)}%`,
    rightOf: (right, pages) => `${right} of ${pages}`,
    ordinary: (evasive, titles) =>
      `The cost: in ${titles} ordinary titles, checked with the published register, ${evasive} mentions are not plainly written.`,
  },
  es: {
    matcherTitle: "Marcas en los títulos",
    matcherText:
      "Medido con títulos etiquetados y un registro de todas las marcas que contienen, incluidas tallas, colores y palabras corrientes: mucho más difícil que un registro de marcas de Aduanas. La línea de cada barra es lo que nos propusimos.",
    readerTitle: "Lectura de páginas de producto",
    readerText:
      "Páginas guardadas de tiendas, comparadas con lo que leyó en ellas una persona. Las reglas se escribieron con estas páginas; otras se leerán algo peor.",
    disguiseTitle: "Formas de disimular una marca",
    disguiseText: "De las grafías inventadas de cada clase, cuántas se hallan.",
    columns: {
      question: "Pregunta",
      measured: "Medido",
      bar: "Barra",
      aim: "Meta",
      titles: "Títulos",
      field: "Campo",
      right: "Bien",
      blank: "En blanco",
      wrong: "Mal",
      way: "Forma de escribir",
    },
    figure: {
      found: "La marca está en el título: se halla",
      first: "… y es la primera que se da como marca del producto",
      another: "… y además se da como marca del producto otra ajena",
      sharedFound: "La marca se compone de palabras corrientes: se halla",
      sharedFirst: "… y es la primera que se da como marca del producto",
      notThere: "La marca etiquetada no está en el título y aun así se nombra una",
      compatible: "Hecho para productos de otro fabricante: esa marca se da como aquello a lo que se adapta",
      asMark: "Una palabra corriente usada como marca: se halla",
      plainWord: "La misma palabra usada sin más, y aun así dada como marca",
      nearMiss: "Una palabra a una letra de una marca, y aun así dada como ella",
    },
    disguise: {
      styled: "Letras de otro estilo",
      invisible: "Letras invisibles intercaladas",
      spacing: "Espacios de más o de menos",
      punctuation: "Puntos, guiones y signos intercalados",
      insertion: "Una letra de más",
      repetition: "Una letra doble",
      homoglyph: "Letras parecidas de otra escritura",
      transposition: "Dos letras cambiadas de lugar",
      leet: "Cifras por letras",
      reversed: "Escrita al revés",
      masked: "Letras tapadas con asteriscos",
      substitution: "Una letra por otra",
      phonetic: "Escrita como suena",
      deletion: "Una letra de menos",
      coinage: "Una palabra nueva hecha con ella",
      parody: "Una broma con el nombre",
      initials: "Solo sus iniciales",
    },
    aim: { least: (percent) => `${percent} % o más`, most: (percent) => `${percent} % o menos` },
    missed: "sin alcanzar",
    percent: (percent) => `${percent.toFixed(1)} %`,
    rightOf: (right, pages) => `${right} de ${pages}`,
    ordinary: (evasive, titles) =>
      `El precio: en ${titles} títulos corrientes, revisados con el registro publicado, ${evasive} menciones no están escritas tal cual.`,
  },
};
