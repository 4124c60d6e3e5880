/**
 * Letters that a reader takes for a plain Latin one, by the letter they are taken for. Three sources: the single-character
 * prototypes of Unicode Technical Standard 39, version 17.0.0 (confusables.txt, (c) Unicode, Inc., licence in
 * LICENSES/Unicode-3.0.txt), for the alphabets that are written beside Latin; Latin letters whose Unicode name is a plain letter
 * with a stroke, hook, tail or in small-capital form; and Cyrillic and Greek letters set for their shape in display type ("Dioя").
 * Left out: symbols, digits, right-to-left and South Asian scripts, and whatever NFKD already takes apart.
 */
export const lookAlikes: Readonly<Record<string, string>> = {
  a: "ȺɐɑΑΛαλАаᎪᗅᴀᶏẚⱥⱯꓮ",
  b: "ƀƁƂƃƄɃɓʙΒВЬвъьᏏᏴᑲᖯᗷᴃᵬᶀⲂꓐꞖꞗꞴ",
  c: "ƇƈȻȼɕςϲϹСсᏟᴄↄⲤⲥꓚꞒꞓꞔꟄꮯ",
  d: "ĐđƊƋƌȡɖɗԁᎠᏧᑯᗞᗪᴅᵭᶁᶑꓒꓓꟇꟈ",
  e: "ƎƏƐǝəɆɇɘɛɜɝʚΕΣξЄЕеєҽᎬᴇᶒᶓᶔⱸⴹꓰꬲꬴ",
  f: "ƑƒϜքᖴᵮᶂẝꓝꜰꞘꞙꬵ",
  g: "ƍƓǤǥɠɡɢʛԌցᏀᏳᵷᵹᶃꓖꞠꞡ",
  h: "ĦħɥɦʜʮʯΗНнһհᎻᏂᕼⱧⱨⱵⱶⲎꓧꞕꞪ",
  i: "ıƗɨɩɪιіւᎥᴉᶖιⲓꙇꭵΙІӀⲒ",
  j: "ȷɈɉɟʄʝͿϳЈјᎫᒍᴊꓙꞲ",
  k: "ƘƙʞΚκКкᏦᴋᶄⱩⱪⲔꓗꝀꝁꝂꝃꝄꝅꞢꞣ",
  l: "ĿŀŁłƖƚǀȴȽɫɬɭʟӏᏞᒪᴌᶅⱠⱡⱢⳐⵏꓡꓲꝈꝉꞎꞭꬷꬸꬹ",
  m: "ƜɯɰɱΜϺМмᎷᗰᴍᵯᶆⱮⲘꓟꬺ",
  n: "ƝƞȠȵɲɳɴΝηИПипոռᴎᵰᶇⲚꓠꞐꞑꞤꞥꬻ",
  o: "ØøƆƟǾǿɔɵΟοσϭОоՕօᴏᴑᴓᶗⱺⲞⲟⵔꓳꝊꝋꝌꝍꬽ",
  p: "þƤƥƿΡρϱϸРрᏢᑭᴘᵱᵽᶈⱣⲢⲣⳎⳏꓑꝐꝑꝒꝓꝔꝕ",
  q: "ɋʠԛգզⵕꝖꝗꝘꝙꞯ",
  r: "ƦɌɍɹɺɻɼɽɾɿʀʁЯгяᎡᏒᖇᴙᴦᵲᵳᶉⱤⱹⲅꓣꞦꞧꭇꭈꭉꮁ",
  s: "ƽȿʂЅѕՏᏕᏚᵴᶊẜⱾꓢꜱꞨꞩꟅꟉꟊꮪ",
  t: "ŦŧƫƬƭƮȶȾʇʈΤτТтᎢᴛᵵⱦⲦꓔ",
  u: "ʋμυцՍսᑌᴜᴝᶙꓴꞟꞸꞹꭎꭒ",
  v: "ƲɅʌνѴѵᏙᐯᴠᶌⱱⱴⴸꓦꝞꝟꮩ",
  w: "ʍШшѡԜԝաᎳᏔᴡⱲⱳⲽꓪꮃ",
  x: "ΧХхᕁᕽᶍⲬⵝꓫꞳꭖꭗꭘꭙ",
  y: "ƳƴɎɏɣʎʏΥγϒУуҮүᎩᎽỾỿⲨⲩꓬꭚ",
  z: "ƵƶȤȥɀʐʑΖᏃᴢᵶᶎⱫⱬⱿꓜꟆꮓ",
};
