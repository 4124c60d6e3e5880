import type { LabelSpot } from "./survey.ts";

type Labelled = Exclude<LabelSpot["label"], "byline">;

// "Sold by Lampenhaus" needs no colon; "Brand new" must not count.
const soldBy =
  /^(?:(?:(?:shipped|ships from|dispatche[sd] from|fulfilled) (?:and|&) )?sold (?:(?:and|&) (?:shipped|delivered|fulfilled|dispatched) )?by|vendu (?:et expédié )?par|verkauf(?:t von| (?:und versand )?durch)|vendid[oa] (?:[ey] (?:entregue|enviad[oa]) )?por|vendut[oa] (?:e spedit[oa] )?da|verkocht door|verkoop door|säljs av|sælges af|selges av|vândut de)(?=$|[\s:：])/;

/** How shops label a value, in the languages of the stores we know, in small letters. Whole labels only: a sentence that begins so is none. */
const words: Record<Labelled, string> = {
  seller:
    "seller|seller name|merchant|vendor|vendeur|verkäufer|vendedor|venditore|verkoper|sprzedawca|sprzedaż|satıcı|myyjä|prodejce|eladó|penjual|người bán|販売元|出品者|販売者|卖家|掌柜|판매자|продавец|продавець",
  brand:
    "brand|brand name|brands|manufacturer|made by|manufactured by|marke|hersteller|marca|fabricante|marque|fabricant|marchio|produttore|merk|fabrikant|marka|producent|značka|výrobca|výrobce|varumärke|märke|mærke|merke|ブランド|ブランド名|メーカー|品牌|브랜드|бренд|производитель|виробник|thương hiệu|merek|üretici|merkki|gyártó|márka|brend|proizvođač|μάρκα|ბრენდი|מותג|יצרן|제조사",
  condition: "condition|item condition|zustand|artikelzustand|état|estado|condición|condizione|condizioni|staat|商品の状態|成色",
  mpn: "mpn|part number|model number|model no|item model number|herstellernummer|numéro de pièce fabricant|référence fabricant",
  itemNumber:
    "sku|sku #|item number|item no|item #|product code|artikelnummer|art.-nr|artikel-nr|référence|número de artículo|商品番号",
  sellerLocation: "item location|seller location|located in|artikelstandort|lieu où se trouve l'objet|ubicación del vendedor",
  sellerAddress:
    "business address|seller address|sellers address|seller's address|business name and address|customer services address|geschäftsadresse|geschäftliche adresse|adresse commerciale|dirección comercial|dirección de la empresa|indirizzo commerciale|indirizzo dell'azienda|adres firmy",
  gtin: "gtin|ean|ean13|ean-13|ean-code|upc|upc code|isbn|isbn13|isbn-13|isbn10|isbn-10|jan|barcode|código de barras|code-barres",
};

// Looked up whole: a page of a shop has thousands of texts and is spared a dozen long regular expressions.
const labels = new Map<string, Labelled>();
for (const [label, list] of Object.entries(words)) for (const word of list.split("|")) labels.set(word, label as Labelled);
for (const maker of ["manufacturer part", "mfr part", "mfr. part", "mfrpart", "mfr model", "mfr. model", "mfrmodel"])
  for (const number of ["", " number", " no", " #"]) labels.set(maker + number, "mpn");

/** Longest label, longest value behind one and longest seller's name in a sentence, in UTF-16 units. */
const longestLabel = 40;
const longestValue = 120;
const longestSeller = 80;

/** The label that a short text is, with the value when it stands in the same text. */
export function readLabel(text: string): { label: Labelled; value?: string } | undefined {
  const colon = text.search(/[:：]/);
  const end = colon < 0 ? text.length : colon;
  if (end > longestLabel) return readSentence(text);
  const label = labels.get(
    text
      .slice(0, end)
      .replace(/[\s.]+$/, "")
      .toLowerCase(),
  );
  if (!label) return readSentence(text);
  const value = text.slice(end + 1).trim();
  if (value.length > longestValue) return undefined;
  return value === "" ? { label } : { label, value };
}

function readSentence(text: string): { label: Labelled; value?: string } | undefined {
  // Most texts are ruled out by their first letter.
  if (!"SsVvDdFf".includes(text.charAt(0))) return undefined;
  const said = soldBy.exec(text.toLowerCase())?.[0];
  if (!said) return undefined;
  const value = text.slice(said.length).replace(/^\s*[:：]?\s*/, "");
  if (value === "") return { label: "seller" };
  return value.length > 1 && value.length <= longestSeller ? { label: "seller", value } : undefined;
}

/** "by Acme" below a heading names the maker, or a book's author: whoever reads it has to ask for more. */
export function readByline(text: string): string | undefined {
  return text.length < 50 ? text.match(/^(?:by|von|par|por|di|de)\s+(\S.{1,39})$/i)?.[1] : undefined;
}
