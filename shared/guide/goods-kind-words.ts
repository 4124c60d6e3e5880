import type { GoodsKind } from "./goods-kind.ts";

/**
 * Words of a listing's title or category that tell the kind of goods, in English, Spanish, German and French, as whole
 * words; an asterisk stands for any ending. Drawn from how stores name their categories.
 */
export const goodsKindWords: Record<GoodsKind, string> = {
  medicines: "medicine* medicament* pill* tablet-pills capsule* pharmac* drug* ozempic viagra cialis botox injection*",
  "medical-devices-masks": "n95 kn95 respirator* mask masks mascarilla* thermometer* glucometer* catheter* dental surgical",
  "contact-lenses": "contacts contact-lens contact-lenses lentes-de-contacto lentilles kontaktlinse*",
  "chargers-batteries":
    "charger* cargador* ladegerät* chargeur* battery batteries batería* pila akku* power-bank powerbank adapter-usb usb-c-adapter",
  "electrical-cords-lights":
    "extension-cord* power-strip* surge-protector* string-lights lamp lamps lámpara* bulb* bombilla* outlet* breaker*",
  "hoverboards-e-bikes": "hoverboard* scooter* patineta* e-bike* ebike* bicycle-battery",
  "auto-parts-airbags": "airbag* brake* freno* spark-plug* bujía* oil-filter* headlight* automotive autoteile",
  "helmets-sports-gear": "helmet* casco* jersey* camiseta-de-fútbol golf-club* racket* cleats baseball-glove",
  "toys-childrens-products":
    "toy toys juguete* spielzeug* jouet* doll dolls muñeca* plush peluche* puzzle* car-seat stroller* pacifier* building-blocks",
  cosmetics: "lipstick* labial* eyeshadow* mascara foundation makeup maquillaje concealer* serum skincare",
  perfume: "perfume* fragrance* eau-de-parfum eau-de-toilette cologne parfum* edp edt",
  "personal-care": "toothbrush* toothpaste razor* blade-refills shampoo* hair-straightener* hair-dryer* deodorant* trimmer*",
  "food-alcohol": "wine vino whisky whiskey tequila olive-oil honey infant-formula energy-drink* coffee",
  "vapes-tobacco": "vape* e-cigarette* vaporizer* cigarette* cigarro* tobacco rolling-papers",
  "water-filters-household": "water-filter* filtro-de-agua refrigerator-filter* detergent* vacuum-bags furnace-filter*",
  "phones-earbuds":
    "earbuds earphone* headphone* audífonos auriculares airpods smartphone* phone-case* iphone smartwatch* kopfhörer",
  sunglasses: "sunglasses gafas-de-sol sonnenbrille* lunettes-de-soleil eyewear",
  "apparel-footwear":
    "shirt* t-shirt* hoodie* jacket* chaqueta* dress dresses vestido* pants jeans sneaker* zapatilla* shoe shoes zapato* boots sandals hat cap belt* cinturón* scarf socks clothing ropa schuhe chaussures",
  "handbags-watches-jewelry":
    "handbag* bolso* purse* wallet* cartera* tote backpack* watch watches reloj* uhr montre* necklace* collar earring* arete* bracelet* pulsera* ring rings anillo* jewelry joyería schmuck",
  "network-equipment-semiconductors":
    "router* switch-module* transceiver* network-card* microcontroller* integrated-circuit* chip-ic sfp",
  "bearings-industrial": "bearing bearings rodamiento* kugellager roulement* circuit-breaker* drill-bit* hydraulic",
};
