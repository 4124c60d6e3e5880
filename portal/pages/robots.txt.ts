import type { APIRoute } from "astro";

/** Everything may be read by everyone; charts made for frames of other sites are copies of pages and need no place in an index. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nDisallow: /statistics/embed/\nDisallow: /es/statistics/embed/\n\nSitemap: ${new URL("/sitemap-index.xml", site).href}\n`,
    { headers: { "Content-Type": "text/plain; charset=utf-8" } },
  );
