import { foldWords } from "./fold-name.ts";
import { foldTerm } from "./search-options.ts";

/**
 * What goods are called, in English and Spanish: the words of a line mean one kind of goods to somebody who looks for it. Wider and
 * narrower words stand on one line only where a register would print either for the same thing ("footwear" for shoes).
 */
const lines = [
  "shoes, footwear, sneakers, trainers, tennis shoes, athletic shoes, zapatos, calzado, zapatillas, tenis",
  "sandals, flip flops, sandalias, chanclas",
  "boots, botas",
  "clothing, clothes, apparel, garments, wearing apparel, ropa, prendas, prendas de vestir, vestimenta",
  "shirts, camisas",
  "t-shirts, tshirts, tees, tee shirts, camisetas, playeras, remeras, poleras",
  "jerseys, team shirts, camisetas de equipos, camisetas deportivas",
  "trousers, pants, pantalones",
  "jeans, denim, vaqueros, mezclilla, pantalones de mezclilla",
  "leggings, mallas, leotardos",
  "jackets, coats, chaquetas, abrigos, chamarras",
  "dresses, vestidos",
  "underwear, lingerie, ropa interior",
  "socks, hosiery, calcetines, medias",
  "hats, caps, headwear, gorras, sombreros, gorros",
  "scarves, scarf, shawls, bufandas, panuelos",
  "gloves, guantes",
  "belts, cinturones, cinturon, correas",
  "handbags, purses, bags, tote bags, bolsos, carteras de mano",
  "wallets, billfolds, billeteras, carteras, monederos",
  "backpacks, rucksacks, mochilas",
  "luggage, suitcases, equipaje, maletas, valijas",
  "watches, wristwatches, timepieces, relojes, reloj, relojes de pulsera",
  "watch bands, watch straps, correas de reloj",
  "jewelry, jewellery, joyas, joyeria, alhajas",
  "bracelets, bangles, pulseras, brazaletes",
  "necklaces, pendants, collares, colgantes",
  "earrings, aretes, pendientes, zarcillos",
  "rings, anillos, sortijas",
  "sunglasses, sun glasses, gafas de sol, lentes de sol, gafas, anteojos de sol",
  "contact lenses, contact lens, contacts, lentes de contacto, lentillas, pupilentes",
  "perfume, perfumes, fragrance, cologne, fragancia, colonia",
  "cosmetics, makeup, make-up, beauty products, cosmeticos, maquillaje, productos de belleza",
  "lipstick, labial, pintalabios",
  "cream, moisturizer, lotion, crema, crema hidratante",
  "shampoo, champu",
  "soap, jabon",
  "razors, razor blades, shavers, navajas, afeitadoras, maquinillas de afeitar, cuchillas de afeitar",
  "hair dryers, secadoras de pelo, secadores",
  "medicines, drugs, pharmaceuticals, medications, pills, tablets, medicamentos, medicinas, pastillas, pildoras, farmacos",
  "supplements, vitamins, suplementos, vitaminas",
  "masks, respirators, face masks, mascarillas, cubrebocas, respiradores",
  "glucose strips, glucose testing strips, test strips, tiras reactivas, tiras de glucosa",
  "toys, playthings, juguetes",
  "dolls, munecas",
  "plush toys, stuffed toys, stuffed animals, peluches",
  "games, juegos, videojuegos, video games",
  "phones, cell phones, mobile phones, smartphones, telefonos, celulares, moviles",
  "phone cases, fundas de telefono, carcasas, fundas",
  "headphones, earphones, earbuds, headsets, audifonos, auriculares, cascos",
  "speakers, bocinas, altavoces, parlantes",
  "chargers, power adapters, adaptors, adapters, cargadores, cargador, adaptadores",
  "cables, cords, charging cables, cordones electricos",
  "batteries, battery, baterias, pilas",
  "hoverboards, patinetas electricas",
  "computers, laptops, computadoras, ordenadores, portatiles",
  "network equipment, networking equipment, routers, switches, network devices, equipos de red, enrutadores, ruteadores",
  "integrated circuits, semiconductors, circuitos integrados, semiconductores",
  "electronics, consumer electronics, electronica, electronicos",
  "software, programs, computer programs, programas, programas informaticos",
  "dvds, dvd, discos dvd, cds, cd, discos, discos compactos",
  "music, musica",
  "movies, films, peliculas",
  "books, libros",
  "lights, lamps, lighting, luces, lamparas",
  "airbags, air bags, bolsas de aire, airbag",
  "auto parts, car parts, automotive parts, autopartes, refacciones, repuestos, piezas de automovil",
  "tires, tyres, llantas, neumaticos, cauchos",
  "bearings, rodamientos, cojinetes, baleros",
  "tools, power tools, herramientas",
  "furniture, muebles",
  "water filters, filtros de agua",
  "dinnerware, tableware, dishes, vajilla, platos",
  "fabric, fabrics, textiles, cloth, tela, telas, tejidos",
  "cigarettes, tobacco, cigarrillos, cigarros, tabaco",
  "vapes, e-cigarettes, vape pens, electronic cigarettes, vapeadores, cigarrillos electronicos",
  "wine, vino",
  "beer, cerveza",
  "liquor, spirits, licor, licores, bebidas alcoholicas",
  "soft drinks, sodas, beverages, refrescos, bebidas, gaseosas",
  "food, foods, foodstuffs, alimentos, comida",
  "guitars, guitarras",
  "pens, markers, boligrafos, plumas, marcadores",
  "bicycles, bikes, bicicletas",
  "helmets, cascos protectores",
];

/** Words that stand together, each folded like the word index folds it. */
type Phrase = readonly string[];
/** A part of a text: the ways to say it, and whether it is a known kind of goods. */
export type GoodsPart = { ways: readonly Phrase[]; known: boolean };

const phraseOf = (text: string): Phrase => foldWords(text).map(foldTerm);
const keyOf = (phrase: Phrase): string => phrase.join(" ");

/** Spanish words that end in a consonant have their plural in -es, which the index's own folding leaves on them ("celulares", "luces"). */
function spanishSingular(word: string): string {
  if (word.length > 4 && /[aeiou][lnrdj]es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith("ces") ? `${word.slice(0, -3)}z` : foldTerm(word);
}
const singularOf = (text: string): Phrase => foldWords(text).map(spanishSingular);

/** The ways to say each known kind of goods, by each of them, and the words of the longest; read when somebody first asks. */
function readLines(): { ways: Map<string, Phrase[]>; longest: number } {
  const ways = new Map<string, Phrase[]>();
  let longest = 1;
  for (const line of lines) {
    const written = line.split(", ");
    // A register or a release prints either number, and so does who types.
    const same = new Map([...written.map(phraseOf), ...written.map(singularOf)].map((phrase) => [keyOf(phrase), phrase]));
    for (const [key, phrase] of same) {
      longest = Math.max(longest, phrase.length);
      ways.set(key, [...(ways.get(key) ?? []), ...same.values()]);
    }
  }
  return { ways, longest };
}

let read: ReturnType<typeof readLines> | undefined;

/**
 * Other words for goods that somebody looks for.
 * @returns the text's parts, the longest known ones first taken; none where no part is a known kind of goods
 */
export function waysToSayGoods(text: string): GoodsPart[] {
  read ??= readLines();
  const { ways, longest } = read;
  const asked = phraseOf(text).slice(0, 12);
  const singular = singularOf(text).slice(0, 12);
  const waysOf = (count: number) => ways.get(keyOf(asked.slice(0, count))) ?? ways.get(keyOf(singular.slice(0, count)));
  const parts: GoodsPart[] = [];
  while (asked.length > 0) {
    const lengths = Array.from({ length: longest }, (_, shorter) => longest - shorter);
    const length = lengths.find((count) => count <= asked.length && waysOf(count)) ?? 1;
    const same = waysOf(length);
    const own = asked.splice(0, length);
    singular.splice(0, length);
    parts.push({ ways: same ?? [own], known: same !== undefined });
  }
  return parts.some(({ known }) => known) ? parts : [];
}
