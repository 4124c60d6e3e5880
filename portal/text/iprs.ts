/** The official search of recordations. */
export const iprsAddress = "https://iprs.cbp.gov/s/#/";
