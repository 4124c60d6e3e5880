import { foldWords } from "../../shared/search/fold-name.ts";
import { register } from "./register.ts";
import { registerMarkOf, releases } from "./releases.ts";

// How many, how packed and what was wrong with them: said of any goods, and looked for by nobody.
const saidOfAny = new Set(
  "of and with in all kinds total other items including the de y con en de del los las otros artículos pairs pair pares par boxes cajas bottles frascos cartons cartones packages paquetes pieces piezas set juego sold online vendidos vendidas línea on display exposición counterfeit falsificaciones falsificados falsificadas falsificado fake false falsas falsa falsos suspected presuntamente marks marcas labels etiquetas brand name marca"
    .split(" ")
    .flatMap(foldWords),
);

/**
 * Words, in both languages, for the goods on which releases name a mark: by the English address of each record that stands for it.
 * Only goods that the release itself names the mark on; a parcel's other goods say nothing about it.
 */
export function seizedGoods(): Record<string, string> {
  const words = new Map<string, Set<string>>();
  for (const release of releases) {
    for (const { brands, category, description, descriptionEs } of release.items) {
      if (category === "other") continue;
      const told = foldWords(`${description} ${descriptionEs}`).filter((word) => !saidOfAny.has(word));
      for (const mark of new Set(brands.map(registerMarkOf))) {
        if (!mark?.releases.includes(release.id)) continue;
        const own = words.get(mark.id) ?? new Set();
        words.set(mark.id, own);
        for (const word of told) own.add(word);
      }
    }
  }
  return Object.fromEntries(
    register.marks.flatMap(({ id, recordations }) => {
      const own = words.get(id);
      if (!own || own.size === 0) return [];
      const paths =
        recordations.length === 0 ? [`/marks/${id}/`] : recordations.map((recordation) => `/recordations/${recordation}/`);
      return paths.map((path) => [path, [...own].join(" ")] as const);
    }),
  );
}
