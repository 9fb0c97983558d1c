import { Buffer } from "node:buffer";

/**
 * Makes of Google Sarabun a font with the widths and the line height of TH Sarabun, which may not be shipped: LibreOffice
 * then sets the Word file on the same pages as a machine that has the official font. For pictures only.
 */
const SCALE = 0.66;
/** TH Sarabun's line, in em above and below the foot of its letters. */
const ASCENT = 0.94;
const DESCENT = 0.36;

/**
 * @param {Buffer} font a TrueType font
 * @returns {Buffer}
 */
export function makeStandIn(font) {
  const made = Buffer.from(font);
  const tables = readDirectory(made);
  const head = tables.get("head");
  const unitsPerEm = Math.round(made.readUInt16BE(head + 18) / SCALE);
  made.writeUInt16BE(unitsPerEm, head + 18);
  const ascent = Math.round(unitsPerEm * ASCENT);
  const descent = Math.round(unitsPerEm * DESCENT);
  const hhea = tables.get("hhea");
  made.writeInt16BE(ascent, hhea + 4);
  made.writeInt16BE(-descent, hhea + 6);
  const os2 = tables.get("OS/2");
  made.writeInt16BE(ascent, os2 + 68);
  made.writeInt16BE(-descent, os2 + 70);
  made.writeUInt16BE(ascent, os2 + 74);
  made.writeUInt16BE(descent, os2 + 76);
  return made;
}

/** Where each table begins. */
function readDirectory(font) {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + index * 16;
      return [font.toString("latin1", at, at + 4), font.readUInt32BE(at + 8)];
    }),
  );
}
