import { join } from "node:path";
import sharp from "sharp";

/** Sizes that the three browsers ask for, in pixels. */
const sizes = [16, 32, 48, 128];

// Draws the extension's icons from the one SVG; run by hand after a change of the drawing: `node scripts/extension/draw-icons.ts`.
const folder = join(import.meta.dirname, "../../extension/icons");
for (const size of sizes) {
  await sharp(join(folder, "icon.svg"), { density: 9 * size })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toFile(join(folder, `icon-${size}.png`));
}
