/** Building blocks of made-up marks, owners and goods. Ordinary words and syllables only; no list of anybody's brands. */
export const syllables =
  "ba be bi bo bra bri ca ce cha ci co cra da de di do dra e el en fa fe fi flo fo ga ge gi glo go gra ha he hi ho i ja je jo ka ke ki ko kra la le li lo lu ma me mi mo mu na ne ni no nu o ol or pa pe pi pla po pra qua ra re ri ro ru sa se sha si so spa sta ste stra su ta te ti to tra tri u va ve vi vo wa we wi xa xe ya yo za ze zi zo".split(
    " ",
  );
export const endings = "n r s x l a o ia io ex ix on an er or um us y ie ette ine ive ora ano ello".split(" ");
export const adjectives =
  "alpine amber ancient arctic atlantic autumn bold brave bright calm central clear coastal copper coral cosmic crimson crystal daily deep desert eastern electric emerald endless evergreen fair fast first fresh gentle giant golden good grand granite great green happy hidden high honest humble indigo inland iron ivory jolly keen kind little lively lone loyal lucky lunar magic maple mellow merry mighty misty modern morning native neat new noble northern ocean old open original pacific perfect plain polar prime proud pure quick quiet rapid rare red regal rich river rocky rosy royal rural rustic sacred sandy scarlet silent silver simple smart smooth snowy solar solid southern spring stellar still strong summer sunny super sure sweet swift tall tender tidal timber total tranquil tropic true urban velvet vital vivid warm western wild wise wonder young".split(
    " ",
  );
export const nouns =
  "acorn anchor anvil apple arrow aspen atlas barrel basket beacon bear bell birch bison blossom bolt bridge brook buffalo candle canyon castle cedar chapel cherry circle cliff cloud clover comet compass coral cotton cove crane creek crest crown daisy dawn deer delta dove dragon drum eagle echo elm ember falcon feather fern field finch flame forest forge fountain fox garden gate glacier grove harbor hawk hazel heron hill hollow horizon horse island jade jungle kettle key kite ladder lake lantern lark laurel leaf lighthouse lily lion lotus lynx maple marble marsh meadow mesa mill mint moon moss mountain needle nest oak oasis olive orchard orchid otter owl palm panda panther path peak pearl pebble pepper pier pine planet plum pond poppy prairie quail quarry quartz rabbit rain raven reef ridge ring river robin rocket root rose sail salmon sapphire saddle seed shadow shell shore sparrow spruce star stone storm stream summit sun swan sword temple thistle thunder tiger torch tower trail tree tulip valley vine violet wagon walnut wave well whale wheat wheel willow wind wing wolf wren yard".split(
    " ",
  );
export const surnames =
  "Abbas Adler Alvarez Andersen Aoki Bailey Banerjee Barros Becker Bianchi Blake Borg Brandt Brown Castillo Chang Clarke Costa Dahl Delgado Diaz Dubois Eriksen Evans Farah Fischer Fontaine Foster Garcia Gomez Grant Greco Gruber Hale Hansen Hartmann Hayes Herrera Hoffmann Holt Hughes Ibrahim Ito Jansen Jensen Johansson Jones Kaiser Kang Keller Khan Kim Klein Kowalski Kumar Lambert Larsen Laurent Lee Leone Lopez Lund Maier Marino Martin Meyer Miller Mori Moreau Nakamura Nguyen Nielsen Novak Olsen Ortiz Park Patel Perez Petrov Quinn Ramos Reed Ricci Rossi Roy Sato Schmidt Silva Singh Smith Sousa Stein Suzuki Tanaka Torres Vargas Vidal Wagner Walsh Weber White Wong Wright Yamada Young Zhang Ziegler".split(
    " ",
  );
export const companyForms = [
  "Inc.",
  "LLC",
  "Corporation",
  "Ltd.",
  "GmbH",
  "S.p.A.",
  "S.A.",
  "Co., Ltd.",
  "Company",
  "B.V.",
  "AG",
  "Limited",
  "L.P.",
  "K.K.",
  "Pty Ltd",
];
export const companyTrades =
  "Apparel Audio Beauty Brands Design Electronics Foods Footwear Games Global Group Holdings Home Industries International Jewelry Laboratories Medical Motors Optics Outdoors Pharma Products Sports Tools Toys Trading Watches".split(
    " ",
  );

/** Goods by Nice class, for the classes most often recorded. */
export const goodsByClass: Readonly<Record<number, readonly string[]>> = {
  3: "perfume|cologne|eau de parfum|body lotion|hand cream|shampoo|hair conditioner|lipstick|mascara|face powder|nail polish|toilet soap|bath salts|toothpaste|laundry detergent|essential oils|after-shave balm|make-up remover|skin cleansers|deodorant for personal use".split(
    "|",
  ),
  5: "vitamin supplements|medicated skin creams|analgesic tablets|infant formula|bandages for wounds|blood glucose test strips|cough syrup|disinfectant wipes|antacids|dietary fiber|eye drops|pharmaceutical preparations for the treatment of allergies|protein supplement shakes|first-aid kits, filled".split(
    "|",
  ),
  7: "electric drills|chain saws|water pumps|engine filters|bearings as parts of machines|vacuum cleaners|dishwashers|fuel injectors|spark plugs|sewing machines|air compressors|power-operated screwdrivers".split(
    "|",
  ),
  9: "headphones|wireless earbuds|battery chargers|USB cables|smartphones|protective cases for smartphones|sunglasses|eyeglass frames|computer software for editing photographs|video game cartridges|smart watches|memory cards|loudspeakers|power adapters|tablet computers|digital cameras|circuit breakers|computer mice|keyboards|microphones|downloadable music files|safety goggles|integrated circuits".split(
    "|",
  ),
  11: "desk lamps|LED light bulbs|water filters|hair dryers|electric kettles|flashlights|coffee machines|refrigerators|air purifiers|bicycle lights|toaster ovens".split(
    "|",
  ),
  12: "automobiles|wheel rims|brake pads for land vehicles|bicycles|motorcycles|tires|airbags|steering wheels|car seat covers|scooters|windshield wipers|hubcaps".split(
    "|",
  ),
  14: "watches|wristwatches|watch bands|necklaces|bracelets|earrings|rings being jewelry|cuff links|clocks|jewelry boxes|key rings of precious metal|diamonds|pearls|charms".split(
    "|",
  ),
  16: "note books|ball-point pens|trading cards|posters|stickers|greeting cards|comic books|paper bags|printed instructional manuals|calendars".split(
    "|",
  ),
  18: "handbags|purses|wallets|backpacks|suitcases|travel bags|umbrellas|key cases|belts of leather for luggage|tote bags|cosmetic cases sold empty|briefcases|pet collars|credit card holders".split(
    "|",
  ),
  21: "water bottles sold empty|drinking glasses|coffee mugs|hair brushes|toothbrushes|cooking pots|lunch boxes|vacuum flasks|baking tins".split(
    "|",
  ),
  24: "bed sheets|bath towels|fabric of cotton|curtains|blankets|textile wall hangings|pillow cases".split("|"),
  25: "t-shirts|shirts|trousers|jeans|jackets|coats|dresses|skirts|sweaters|hooded sweatshirts|socks|underwear|swimwear|caps being headwear|hats|belts|gloves|scarves|ties|shoes|boots|sandals|athletic shoes|sleepwear|infant wear".split(
    "|",
  ),
  28: "dolls|plush toys|toy building blocks|board games|playing cards|action figures|golf clubs|golf balls|tennis rackets|fishing rods|skateboards|puzzles|toy vehicles|video game consoles|balls for sports|exercise machines|dice|Christmas tree ornaments".split(
    "|",
  ),
  30: "coffee|tea|chocolate bars|cookies|spices|hot sauce|rice|candy|honey|breakfast cereals|ice cream".split("|"),
  32: "beer|mineral water|energy drinks|fruit juices|soft drinks|non-alcoholic cocktails".split("|"),
  33: "wine|vodka|whiskey|tequila|rum|sparkling wine|liqueurs|brandy".split("|"),
  34: "cigarettes|cigars|electronic cigarettes|lighters for smokers|rolling papers|liquid for electronic cigarettes".split("|"),
};
export const goodsQualities =
  "for men|for women|for children|made of leather|made of cotton|made wholly or in part of silk|for household use|for professional use|sold as a unit|excluding those for medical purposes|for use with portable devices|and parts therefor|and structural parts thereof|of precious metals|and their fittings|for outdoor use|for sports|not included in other classes|in the nature of gifts|and replacement parts".split(
    "|",
  );
