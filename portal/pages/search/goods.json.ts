import type { APIRoute } from "astro";
import { classWords } from "../../loaders/class-names.ts";
import { seizedGoods } from "../../loaders/seized-goods.ts";

/** What goods are called, in both languages, for the search's worker: plain words of each class, and of the goods on which releases name a mark. */
export const GET: APIRoute = () => Response.json({ classes: classWords(), seized: seizedGoods() });
