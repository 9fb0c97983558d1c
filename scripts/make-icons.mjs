// Draws the icons of assets/icons. What is committed is held against the drawing by test/scripts/icons.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";

const { drawIcon, encodePng, ICON_SIZES } = await import(await bundle("scripts/icons/main.ts"));
const folder = join(import.meta.dirname, "..", "assets", "icons");
/** The larger one is the mark of the add-in itself. */
const LARGEST_ON_RIBBON = 80;
await mkdir(folder, { recursive: true });
for (const size of ICON_SIZES) {
  await writeFile(join(folder, `icon-${size}.png`), encodePng(drawIcon(size)));
  if (size <= LARGEST_ON_RIBBON) {
    await writeFile(join(folder, `prepare-${size}.png`), encodePng(drawIcon(size, "plus")));
  }
}
