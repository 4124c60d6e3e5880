import type { AllegationField } from "../../shared/e-allegation/e-allegation-text.ts";
import type { Language } from "./language.ts";

/** Words of the e-Allegation preparer. */
export type EAllegationText = {
  title: string;
  lead: string;
  field: Record<AllegationField, { label: string; hint: string }>;
  answerTitle: string;
  missing: string;
  complete: string;
  send: string;
  checklistTitle: string;
  checklist: readonly string[];
  danger: string;
  english: string;
  kept: string;
};

/** Words of the report itself, which is in English whatever language the page has: Customs reads it. */
export const reportWords = {
  heading: {
    danger: "DANGER",
    right: "RIGHT",
    goods: "GOODS",
    seller: "WHO",
    place: "WHERE",
    way: "HOW AND WHEN",
    proof: "PROOF",
    contact: "CONTACT",
  },
  opening: "I report suspected violations of intellectual property rights in imported goods.",
  anonymous: "I prefer not to give my name.",
} as const;

export const eAllegationText: Record<Language, EAllegationText> = {
  en: {
    title: "Prepare an e-Allegation",
    lead: "Put together a report to Customs that an officer can use. Copy the text into the official form when you are done.",
    field: {
      danger: { label: "Danger, if there is one", hint: "Fire, shock, poison, failure. Who was hurt?" },
      right: { label: "Mark or work", hint: "Its name, registration number and recordation number." },
      goods: { label: "Goods", hint: "What they are, brand and model, how they differ from the real ones." },
      seller: { label: "Who", hint: "Importer, seller, shipper: names, addresses, websites, account names." },
      place: { label: "Where", hint: "Web addresses, shop, warehouse, market." },
      way: { label: "How and when they come in", hint: "Port, carrier, dates, tracking numbers, how the goods are declared." },
      proof: { label: "How you know", hint: "Test purchase, invoice, parcel label, photos, messages." },
      contact: { label: "How to reach you", hint: "Optional. You need not give your name." },
    },
    answerTitle: "Your text",
    missing: "Still missing:",
    complete: "It holds what Customs asks for.",
    send: "Open the official form",
    checklistTitle: "Before you send it",
    checklist: [
      "Save photos and invoices as files with clear names.",
      "Leave out guesses, or mark them as guesses.",
      "Decide whether to give your name.",
      "Keep a copy of what you sent, with the date.",
      "Do not send the same tip twice. Customs can seldom tell you what came of it.",
    ],
    danger: "For a danger at this moment call 911 or 1-800-BE-ALERT (1-800-232-5378).",
    english: "",
    kept: "What you type stays on this page and is gone when you close it.",
  },
  es: {
    title: "Prepare una e-Allegation",
    lead: "Reúna una denuncia que un funcionario de Aduanas pueda usar. Al terminar, copie el texto en el formulario oficial.",
    field: {
      danger: { label: "Peligro, si lo hay", hint: "Fuego, descarga, veneno, fallo. ¿Quién resultó herido?" },
      right: { label: "Marca u obra", hint: "Su nombre, número de inscripción y número de registro en Aduanas." },
      goods: { label: "Mercancía", hint: "Qué es, marca y modelo, en qué difiere de la auténtica." },
      seller: { label: "Quién", hint: "Importador, vendedor, remitente: nombres, direcciones, sitios, cuentas." },
      place: { label: "Dónde", hint: "Direcciones web, tienda, almacén, mercado." },
      way: { label: "Cómo y cuándo entra", hint: "Puerto, transportista, fechas, números de rastreo, cómo se declara." },
      proof: { label: "Cómo lo sabe", hint: "Compra de prueba, factura, etiqueta del paquete, fotos, mensajes." },
      contact: { label: "Cómo localizarlo", hint: "Opcional. No tiene que dar su nombre." },
    },
    answerTitle: "Su texto",
    missing: "Aún falta:",
    complete: "Tiene lo que Aduanas pide.",
    send: "Abrir el formulario oficial",
    checklistTitle: "Antes de enviarlo",
    checklist: [
      "Guarde fotos y facturas como archivos con nombres claros.",
      "Omita las suposiciones o márquelas como tales.",
      "Decida si da su nombre.",
      "Guarde copia de lo enviado, con la fecha.",
      "No envíe dos veces el mismo aviso. Aduanas rara vez puede decirle qué resultó.",
    ],
    danger: "Si hay peligro en este momento, llame al 911 o a 1-800-BE-ALERT (1-800-232-5378).",
    english: "El formulario es en inglés: los encabezados lo están; escriba en inglés si puede.",
    kept: "Lo que escribe se queda en esta página y desaparece al cerrarla.",
  },
};
