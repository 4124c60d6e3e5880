import type { BoughtAnswer, BoughtQuestion, BoughtStepId } from "../../shared/buyer/bought-plan.ts";
import type { Language } from "./language.ts";

/** Words of the helper for buyers. */
export type BoughtText = {
  title: string;
  lead: string;
  questionsTitle: string;
  questionsNote: string;
  question: Record<BoughtQuestion, string>;
  answer: Record<BoughtAnswer, string>;
  clear: string;
  planTitle: string;
  planNote: string;
  print: string;
  step: Record<BoughtStepId, { title: string; text: string }>;
  within: (days: number, cite: string) => string;
  guide: string;
  guideLink: string;
  moreTitle: string;
  stores: string;
  allContacts: string;
};

export const boughtText: Record<Language, BoughtText> = {
  en: {
    title: "I think I bought a fake",
    lead: "Answer what you can. The plan grows with your answers. Print it, or work through it from the top.",
    questionsTitle: "Your case",
    questionsNote: "Nothing is saved or sent. You can skip any question.",
    question: {
      harm: "Is anyone hurt or ill?",
      goods: "What is it?",
      state: "Where is it?",
      place: "Where did you buy it?",
      paid: "How did you pay?",
    },
    answer: {
      hurt: "Yes",
      unhurt: "No",
      electric: "It has a battery, plug or cord",
      medicine: "Medicine, cosmetics, lenses, a medical device, vapes or food",
      vehicle: "A car part, air bag, car seat or helmet",
      home: "A toy or something else for home or play",
      other: "Clothing, shoes, a bag, a watch or other goods",
      have: "I have it",
      waiting: "It has not come yet",
      letter: "Customs sent me a letter",
      store: "In a large online store or app",
      site: "On a seller's own website",
      person: "From a person, at a market or on social media",
      credit: "Credit card",
      debit: "Debit card or payment app",
      transfer: "Bank transfer, gift card, cash or crypto",
    },
    clear: "Clear answers",
    planTitle: "Your plan",
    planNote: "You do not have to prove that it is a fake to do any of this.",
    print: "To keep it, print this page: only the steps for your answers are printed.",
    step: {
      emergency: {
        title: "Get help first",
        text: "Call 911 for an emergency. For anything swallowed, breathed in or on the skin, Poison Help answers day and night. Keep the pack for the doctor.",
      },
      battery: {
        title: "Unplug it and do not charge it",
        text: "Put it where a fire could not spread, away from beds and exits. Never mail a battery and never put one in the trash or recycling bin.",
      },
      "stop-medicine": {
        title: "Do not use any more of it",
        text: "Ask your doctor or pharmacist before you stop a medicine that you need. Keep what is left, in its pack, away from children.",
      },
      "stop-vehicle": {
        title: "Do not drive or ride with it",
        text: "Have a shop look at the part. An air bag must be handled by a mechanic. Do not use a doubtful car seat or helmet again.",
      },
      "stop-home": {
        title: "Take it away from children",
        text: "Small parts, magnets and button batteries are the most dangerous. If a child may have swallowed one, go to an emergency room.",
      },
      "stop-using": { title: "Stop using it", text: "Set it aside until you know more. Do not throw it away: it is your proof." },
      proof: {
        title: "Save the proof today",
        text: "Listings vanish. Save the listing, the seller's name and address, the order, the messages and the payment. Take photos of the goods, the box and every label.",
      },
      "proof-waiting": {
        title: "Try to stop the order",
        text: "Ask to cancel in writing. If it comes, do not use it, and note the sender and tracking number on the parcel.",
      },
      letter: {
        title: "Read which choices the letter gives you",
        text: "It says what was stopped, what you can do and by when. You can ask for the goods back (a petition) or do nothing about them. Customs says that a buyer can face a fine even for an order made by mistake, so answer if the letter asks you to.",
      },
      "letter-money": {
        title: "Use the letter as proof",
        text: "Send a copy to the seller, the store and your card issuer when you ask for your money.",
      },
      "ask-brand": {
        title: "Ask the brand",
        text: "Many brands tell you how to check or look at photos for you. Type the brand's web address yourself; do not use a link from the seller.",
      },
      "ask-store": {
        title: "Ask the store for your money",
        text: "Open a case from your order, not by e-mail. Say that the goods are not what the listing said, and attach photos. Report the listing by its own link.",
      },
      "ask-site": {
        title: "Ask the website for your money",
        text: "Write once, with a date by which you expect an answer. If the site gives no address or is gone, go straight to your card issuer.",
      },
      "ask-person": {
        title: "Ask the person, then the app or market",
        text: "Ask in writing. If you met through an app or market, report it there. Do not meet the seller alone.",
      },
      credit: {
        title: "Write to your card issuer",
        text: "Ask for a dispute because the goods are not as described. Send a letter, not only a call; the law protects what is in writing.",
      },
      debit: {
        title: "Call your bank or the app now",
        text: "The rules differ from those for credit cards, and the time is often shorter. Ask what protection your account has and follow up in writing.",
      },
      transfer: {
        title: "Tell your bank or the card's maker at once",
        text: "Such payments are hard to get back, but early calls sometimes stop them. Report it to the FTC.",
      },
      "report-danger": {
        title: "Report the danger",
        text: "A report helps to start a recall. Say what happened and add photos.",
      },
      "report-medicine": {
        title: "Report it to the FDA",
        text: "Harm, or a product that looks, smells or works wrong. Keep the pack with its lot number.",
      },
      "report-vehicle": { title: "Report it to NHTSA", text: "For air bags, car seats and other car parts." },
      "report-seller": {
        title: "Report who sold it",
        text: "You need not give your name. Customs can seldom tell you what came of it. It still helps to find the next shipment.",
      },
      "no-resale": {
        title: "Do not sell it or give it away",
        text: "To sell goods that you know to bear a counterfeit mark is a federal crime. Throw it out or hand it in only when the money question is settled.",
      },
    },
    within: (days, cite) => `Within ${days} days (${cite})`,
    guide: "The same steps with their sources, as one article:",
    guideLink: "If you think you bought a fake",
    moreTitle: "See also",
    stores: "How to report to each store",
    allContacts: "All contacts",
  },
  es: {
    title: "Creo que compré una falsificación",
    lead: "Responda lo que pueda. El plan crece con sus respuestas. Imprímalo o sígalo desde arriba.",
    questionsTitle: "Su caso",
    questionsNote: "Nada se guarda ni se envía. Puede saltarse cualquier pregunta.",
    question: {
      harm: "¿Hay alguien herido o enfermo?",
      goods: "¿Qué es?",
      state: "¿Dónde está?",
      place: "¿Dónde lo compró?",
      paid: "¿Cómo pagó?",
    },
    answer: {
      hurt: "Sí",
      unhurt: "No",
      electric: "Tiene batería, enchufe o cable",
      medicine: "Medicamento, cosmético, lentes, dispositivo médico, vapeador o alimento",
      vehicle: "Pieza de auto, bolsa de aire, asiento infantil o casco",
      home: "Juguete u otra cosa para el hogar o el juego",
      other: "Ropa, zapatos, bolso, reloj u otra mercancía",
      have: "Lo tengo",
      waiting: "Aún no ha llegado",
      letter: "Aduanas me envió una carta",
      store: "En una gran tienda o aplicación en línea",
      site: "En el sitio propio de un vendedor",
      person: "A una persona, en un mercado o en redes sociales",
      credit: "Tarjeta de crédito",
      debit: "Tarjeta de débito o aplicación de pago",
      transfer: "Transferencia, tarjeta de regalo, efectivo o cripto",
    },
    clear: "Borrar respuestas",
    planTitle: "Su plan",
    planNote: "No tiene que demostrar que es una copia para hacer nada de esto.",
    print: "Para guardarlo, imprima esta página: solo se imprimen los pasos de sus respuestas.",
    step: {
      emergency: {
        title: "Primero pida ayuda",
        text: "Llame al 911 si es una emergencia. Si algo se tragó, se respiró o tocó la piel, Poison Help responde de día y de noche. Guarde el envase para el médico.",
      },
      battery: {
        title: "Desenchúfelo y no lo cargue",
        text: "Póngalo donde un fuego no pueda extenderse, lejos de camas y salidas. Nunca envíe una batería por correo ni la tire a la basura o al reciclaje.",
      },
      "stop-medicine": {
        title: "No use más",
        text: "Antes de dejar un medicamento que necesita, pregunte a su médico o farmacéutico. Guarde lo que queda en su envase, lejos de los niños.",
      },
      "stop-vehicle": {
        title: "No conduzca ni viaje con eso",
        text: "Haga revisar la pieza en un taller. Una bolsa de aire debe manejarla un mecánico. No vuelva a usar un asiento o casco dudoso.",
      },
      "stop-home": {
        title: "Aléjelo de los niños",
        text: "Lo más peligroso son piezas pequeñas, imanes y pilas de botón. Si un niño pudo tragar una, vaya a urgencias.",
      },
      "stop-using": { title: "Deje de usarlo", text: "Apártelo hasta saber más. No lo tire: es su prueba." },
      proof: {
        title: "Guarde las pruebas hoy",
        text: "Los anuncios desaparecen. Guarde el anuncio, el nombre y la dirección del vendedor, el pedido, los mensajes y el pago. Tome fotos de la mercancía, la caja y cada etiqueta.",
      },
      "proof-waiting": {
        title: "Intente detener el pedido",
        text: "Pida la cancelación por escrito. Si llega, no lo use, y anote el remitente y el número de rastreo del paquete.",
      },
      letter: {
        title: "Lea qué opciones da la carta",
        text: "Dice qué se detuvo, qué puede hacer y hasta cuándo. Puede pedir la mercancía (una petición) o no hacer nada por ella. Aduanas dice que un comprador puede recibir una multa aunque el pedido fuera un error; responda si la carta lo pide.",
      },
      "letter-money": {
        title: "Use la carta como prueba",
        text: "Envíe una copia al vendedor, a la tienda y al emisor de su tarjeta cuando pida su dinero.",
      },
      "ask-brand": {
        title: "Pregunte a la marca",
        text: "Muchas marcas dicen cómo comprobarlo o miran fotos. Escriba usted mismo la dirección de la marca; no use un enlace del vendedor.",
      },
      "ask-store": {
        title: "Pida su dinero a la tienda",
        text: "Abra un caso desde su pedido, no por correo. Diga que no es lo que decía el anuncio y adjunte fotos. Denuncie el anuncio con su propio enlace.",
      },
      "ask-site": {
        title: "Pida su dinero al sitio",
        text: "Escriba una vez, con una fecha límite de respuesta. Si el sitio no da dirección o ya no existe, vaya directo al emisor de su tarjeta.",
      },
      "ask-person": {
        title: "Pídalo a la persona, luego a la aplicación o al mercado",
        text: "Hágalo por escrito. Si se conocieron por una aplicación o un mercado, denúncielo allí. No se reúna a solas con el vendedor.",
      },
      credit: {
        title: "Escriba al emisor de su tarjeta",
        text: "Pida una disputa porque la mercancía no es como se describió. Envíe una carta, no solo llame; la ley protege lo escrito.",
      },
      debit: {
        title: "Llame ya a su banco o a la aplicación",
        text: "Las reglas no son las de las tarjetas de crédito y el plazo suele ser menor. Pregunte qué protección tiene su cuenta y confirme por escrito.",
      },
      transfer: {
        title: "Avise enseguida a su banco o al emisor de la tarjeta",
        text: "Esos pagos se recuperan con dificultad, pero una llamada temprana a veces los detiene. Denúncielo a la FTC.",
      },
      "report-danger": { title: "Avise del peligro", text: "Un aviso ayuda a iniciar un retiro. Cuente qué pasó y añada fotos." },
      "report-medicine": {
        title: "Avise a la FDA",
        text: "Un daño, o un producto que se ve, huele o funciona mal. Guarde el envase con su número de lote.",
      },
      "report-vehicle": { title: "Avise a la NHTSA", text: "Para bolsas de aire, asientos infantiles y otras piezas de auto." },
      "report-seller": {
        title: "Denuncie a quien lo vendió",
        text: "No tiene que dar su nombre. Aduanas rara vez puede decirle qué resultó. Aun así, ayuda a hallar el próximo envío.",
      },
      "no-resale": {
        title: "No lo venda ni lo regale",
        text: "Vender a sabiendas mercancía de marca falsificada es un delito federal. Deséchelo o entréguelo solo cuando esté resuelto lo del dinero.",
      },
    },
    within: (days, cite) => `Dentro de ${days} días (${cite})`,
    guide: "Los mismos pasos con sus fuentes, en un artículo:",
    guideLink: "Si cree que compró una falsificación",
    moreTitle: "Vea también",
    stores: "Cómo denunciar ante cada tienda",
    allContacts: "Todos los contactos",
  },
};
