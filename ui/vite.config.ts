import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // The window loads the page from its own scheme, so every address is relative.
  base: "./",
  plugins: [svelte()],
  // The unit tests run the browser half of Svelte, as the window does.
  resolve: process.env["VITEST"] ? { conditions: ["browser"] } : {},
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // The content security policy refuses data: for fonts and style sheets.
    assetsInlineLimit: 0,
    // Newer than any light-dark() fallback: WebKitGTK 2.44 and later.
    target: "safari18",
    // The window loads from the disk, so one script is quicker than several.
    chunkSizeWarningLimit: 700,
    modulePreload: { polyfill: false },
  },
  server: {
    host: "127.0.0.1",
    // The preview uses the public site's style sheet, which core owns.
    fs: { allow: [".."] },
  },
  test: { environment: "node", include: ["src/**/*.test.ts"] },
});
