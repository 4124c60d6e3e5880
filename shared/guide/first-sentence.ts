/** The first sentence of a paragraph. "U.S." and "EE. UU." end none: a sentence ends where the next begins with a word in lower case after its capital. */
export const firstSentence = (paragraph: string): string =>
  /^.+?[.!?](?=\s+[¿¡«“"]?\p{Lu}[\p{Ll}\s])/su.exec(paragraph)?.[0] ?? paragraph;
