import type { LabelSpot } from "./survey.ts";

/** How shops label a value, in the languages of the stores we know. Whole labels only: a sentence that begins so is none. */
type Labelled = Exclude<LabelSpot["label"], "byline">;
const words: Record<Labelled, string> = {
  seller:
    "sold(?: and| &)?(?: shipped)? by|ships from and sold by|shipped and sold by|sold and delivered by|fulfilled and sold by|seller|seller name|vendor|vendu(?: et expédié)? par|vendeur|verkauf durch|verkauft von|verkäufer|verkauf und versand durch|vendido(?: e entregue)?(?: y enviado)? por|vendedor|venduto(?: e spedito)? da|venditore|verkocht door|verkoper|sprzedawca|sprzedaż|säljs av|販売元|出品者|販売者|卖家|掌柜|판매자|продавец",
  brand:
    "brand|brand name|brands|manufacturer|made by|marke|hersteller|marca|fabricante|marque|fabricant|marchio|produttore|merk|fabrikant|marka|producent|značka|výrobca|výrobce|varumärke|märke|mærke|merke|ブランド|ブランド名|メーカー|品牌|브랜드|бренд|производитель|thương hiệu|merek",
  condition: "condition|item condition|zustand|artikelzustand|état|estado|condición|condizione|condizioni|staat|商品の状態|成色",
  mpn: "mpn|manufacturer part(?: number| no\\.?| #)?|mfr(?:\\. | )?(?:part|model)(?: number| no\\.?| #)?|part number|model number|model no\\.?|item model number|herstellernummer|numéro de pièce fabricant|référence fabricant",
  itemNumber:
    "sku|sku #|item number|item no\\.?|item #|product code|artikelnummer|art\\.-nr\\.?|artikel-nr\\.?|référence|número de artículo|商品番号",
  sellerLocation: "item location|seller location|located in|artikelstandort|lieu où se trouve l'objet|ubicación del vendedor",
  sellerAddress:
    "business address|seller'?s? address|business name and address|customer services address|geschäftsadresse|geschäftliche adresse|adresse commerciale|dirección comercial|dirección de la empresa|indirizzo commerciale|indirizzo dell'azienda|adres firmy",
  gtin: "gtin|ean|ean-?13|ean-code|upc|upc code|isbn|isbn-?13|isbn-?10|jan|barcode|código de barras|code-barres",
};

type LabelPattern = { label: Labelled; pattern: RegExp };
/** Letters by which a label's patterns are found. */
const key = 2;
/** The patterns by the first letters of their words: most texts of a page are ruled out by one look, and a pattern that no text meets is never made ready. */
const byLetters = new Map<string, LabelPattern[]>();
for (const [label, list] of Object.entries(words) as [Labelled, string][]) {
  const pattern = new RegExp(`^(?:${list})\\s*(?:[:：]\\s*(.{1,120})?)?$`, "i");
  for (const letters of new Set(list.split("|").map((word) => word.slice(0, key))))
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), { label, pattern }]);
}
// "Sold by Lampenhaus" needs no colon; "Brand new" must not count.
const sellerSentence =
  /^(?:sold(?: (?:and|&) shipped)? by|ships from and sold by|shipped (?:and|&) sold by|vendu(?: et expédié)? par|verkauft von|verkauf durch|vendido por|venduto da|verkocht door)\s+(.{2,80})$/i;

/** The label that a short text is, with the value when it stands in the same text. */
export function readLabel(text: string): { label: Labelled; value?: string } | undefined {
  const patterns = text.length > 160 ? undefined : byLetters.get(text.slice(0, key).toLowerCase());
  if (!patterns) return undefined;
  const sentence = text.match(sellerSentence)?.[1];
  if (sentence) return { label: "seller", value: sentence };
  for (const { label, pattern } of patterns) {
    const found = text.match(pattern);
    if (found) return found[1] ? { label, value: found[1].trim() } : { label };
  }
  return undefined;
}

/** "by Acme" below a heading names the maker, or a book's author: whoever reads it has to ask for more. */
export function readByline(text: string): string | undefined {
  return text.length < 50 ? text.match(/^(?:by|von|par|por|di|de)\s+(\S.{1,39})$/i)?.[1] : undefined;
}
