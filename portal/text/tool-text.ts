import type { Language } from "./language.ts";

/** Words that all tools share. */
export type ToolText = {
  noScript: string;
  privacy: string;
  calendar: string;
  name: string;
  nameHint: string;
  link: string;
  linkCopied: string;
  linkRefused: string;
  print: string;
  notADay: string;
  sources: string;
  more: string;
  notAdvice: string;
  copy: string;
  copied: string;
  copyRefused: string;
};

export const toolText: Record<Language, ToolText> = {
  en: {
    noScript: "This tool computes in your browser, which needs JavaScript. The rules it uses stand in the articles below.",
    privacy: "Computed on your device. Nothing you enter is sent.",
    calendar: "Save to calendar (.ics)",
    name: "Name for the calendar",
    nameHint: "Optional: the mark, the work or your file. It keeps two entries on the same day apart.",
    link: "Copy link",
    linkCopied: "Link copied.",
    linkRefused: "The browser did not allow copying. Copy the address from the address bar.",
    print: "Print",
    notADay: "This is not a day from 1900 to 2199. Enter month, day and year.",
    sources: "Where the figures come from",
    more: "Read more",
    notAdvice: "General information, not legal advice. The letter from Customs and the current rule decide.",
    copy: "Copy text",
    copied: "Text copied.",
    copyRefused: "The browser did not allow copying. Select the text and copy it.",
  },
  es: {
    noScript:
      "Esta herramienta calcula en su navegador y necesita JavaScript. Las reglas que usa están en los artículos de abajo.",
    privacy: "Se calcula en su dispositivo. Nada de lo que escribe se envía.",
    calendar: "Guardar en el calendario (.ics)",
    name: "Nombre para el calendario",
    nameHint: "Opcional: la marca, la obra o su expediente. Así no se confunden dos citas del mismo día.",
    link: "Copiar enlace",
    linkCopied: "Enlace copiado.",
    linkRefused: "El navegador no permitió copiar. Copie la dirección de la barra.",
    print: "Imprimir",
    notADay: "No es un día entre 1900 y 2199. Escriba mes, día y año.",
    sources: "De dónde salen las cifras",
    more: "Para leer más",
    notAdvice: "Información general, no asesoría legal. Deciden la carta de Aduanas y la regla vigente.",
    copy: "Copiar texto",
    copied: "Texto copiado.",
    copyRefused: "El navegador no permitió copiar. Seleccione el texto y cópielo.",
  },
};
