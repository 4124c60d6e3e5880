import type { APIRoute } from "astro";
import { checkText } from "../../text/check-text.ts";
import { frameText } from "../../text/frame-text.ts";
import { addressIn, type Language, languagePaths } from "../../text/language.ts";

export const getStaticPaths = languagePaths;

/** The web app manifest: installs the check, and takes what another app shares. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) =>
  new Response(
    JSON.stringify({
      name: frameText[language].title,
      short_name: frameText[language].title,
      description: checkText[language].lead,
      lang: language,
      id: addressIn(language, "/check/"),
      start_url: addressIn(language, "/check/"),
      scope: "/",
      display: "minimal-ui",
      background_color: "#fbfaf7",
      theme_color: "#0b4f4a",
      icons: [
        { src: "/app-192.png", sizes: "192x192", type: "image/png" },
        { src: "/app-512.png", sizes: "512x512", type: "image/png" },
        { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      ],
      share_target: {
        action: addressIn(language, "/check/"),
        method: "GET",
        enctype: "application/x-www-form-urlencoded",
        params: { title: "title", text: "text", url: "url" },
      },
    }),
    { headers: { "Content-Type": "application/manifest+json" } },
  );
