import react from "@astrojs/react";
import { defineConfig } from "astro/config";

export default defineConfig({
  srcDir: "./portal",
  publicDir: "./portal/public",
  outDir: "./build/portal",
  site: process.env.PORTAL_ADDRESS ?? "https://border-lens.example",
  trailingSlash: "always",
  integrations: [react()],
  security: { csp: true },
  devToolbar: { enabled: false },
});
