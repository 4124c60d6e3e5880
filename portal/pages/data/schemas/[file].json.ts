import type { APIRoute } from "astro";
import { publishedSchemas } from "../../../../shared/schema/published-schemas.ts";
import { schemaDocument } from "../../../loaders/json-schemas.ts";
import { schemaExamples } from "../../../loaders/schema-examples.ts";

/** Each published shape as a JSON Schema and as an example that it admits. */
export async function getStaticPaths() {
  const examples = await schemaExamples();
  return publishedSchemas.flatMap((published) => [
    { params: { file: `${published.name}.schema` }, props: { published } },
    { params: { file: `${published.name}.example` }, props: { example: examples[published.name] } },
  ]);
}

type Props = { published: (typeof publishedSchemas)[number] } | { example: unknown };

export const GET: APIRoute<Props> = ({ props, site }) =>
  new Response(`${JSON.stringify("published" in props ? schemaDocument(props.published, site) : props.example, null, 2)}\n`, {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
