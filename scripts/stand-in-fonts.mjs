import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeStandIn } from "./stand-in-font.mjs";

const ASSETS = join(import.meta.dirname, "..", "assets", "fonts");
const WORD_FONT = "TH SarabunPSK";

/**
 * Fonts for LibreOffice: ours under the official name.
 * @param {string} folder where they are put
 * @returns {Promise<string>} the settings file that makes them the only ones
 */
export async function standInFonts(folder) {
  const fonts = join(folder, "fonts");
  await mkdir(fonts);
  for (const name of ["Sarabun-Regular.ttf", "Sarabun-Bold.ttf"])
    await writeFile(join(fonts, name), makeStandIn(await readFile(join(ASSETS, name))));
  const settings = join(folder, "fonts.conf");
  await writeFile(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${folder}/cache</cachedir>
<match target="pattern"><test name="family"><string>${WORD_FONT}</string></test>
<edit name="family" mode="assign" binding="same"><string>Sarabun</string></edit></match></fontconfig>`,
  );
  return settings;
}
