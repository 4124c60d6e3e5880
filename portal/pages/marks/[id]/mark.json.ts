import type { APIRoute } from "astro";
import type { Mark } from "../../../../shared/mark/mark.ts";
import { recordationsOf, register, releasesOf } from "../../../loaders/register.ts";
import { similarMarks } from "../../../loaders/similar-marks.ts";

export const getStaticPaths = () => register.marks.map((item) => ({ params: { id: item.id }, props: { item } }));

/** A mark as data, beside its page: its recordations, the releases that name it, marks like it, and the register it comes from. */
export const GET: APIRoute<{ item: Mark }> = ({ props: { item }, site }) =>
  Response.json({
    page: new URL(`/marks/${item.id}/`, site).href,
    register: { version: register.version, asOf: register.asOf },
    licence: "https://creativecommons.org/publicdomain/zero/1.0/",
    mark: item,
    recordations: recordationsOf(item),
    releases: releasesOf(item),
    similar: similarMarks(item.words, item.id).map(({ mark: { id, name }, how }) => ({ id, name, how })),
  });
