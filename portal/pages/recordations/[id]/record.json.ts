import type { APIRoute } from "astro";
import type { Recordation } from "../../../../shared/recordation/recordation.ts";
import { statusOn } from "../../../../shared/recordation/recordation-status.ts";
import { historyOf } from "../../../loaders/record-history.ts";
import { linksOf } from "../../../loaders/recordation-links.ts";
import { markOf, register } from "../../../loaders/register.ts";

export const getStaticPaths = () => register.recordations.map((item) => ({ params: { id: item.id }, props: { item } }));

/** A record as data, beside its page: all fields, its status by its own dates, its links and history, and the register it comes from. */
export const GET: APIRoute<{ item: Recordation }> = ({ props: { item }, site }) =>
  Response.json({
    page: new URL(`/recordations/${item.id}/`, site).href,
    register: { version: register.version, asOf: register.asOf },
    licence: "https://creativecommons.org/publicdomain/zero/1.0/",
    statusByItsDates: statusOn(item, register.asOf),
    mark: markOf(item)?.id,
    links: linksOf(item.id),
    history: historyOf("en", item.id),
    recordation: item,
  });
