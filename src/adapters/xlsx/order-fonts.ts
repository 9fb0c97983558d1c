import { strToU8 } from "fflate";
import { openPackage } from "../package/open-package";
import { partKey } from "../package/part-name";
import { rewriteZip } from "./patching/rewrite-zip";

const STYLES = partKey("xl/styles.xml");
const COLOR_BEFORE_SIZE = /(<color [^>]*\/>)(<sz [^>]*\/>)/g;

/**
 * A file whose fonts have their parts in the order of the schema: the library writes a font's colour before its size, which the
 * Open XML SDK calls an error (ISO/IEC 29500-1, 18.8.22). All other parts stay byte for byte.
 */
export function orderFonts(file: Uint8Array): Uint8Array {
  const pieces: string[] = [];
  const decoder = new TextDecoder();
  openPackage(file, "workbook").unpack(STYLES, (piece) =>
    pieces.push(decoder.decode(piece, { stream: true })),
  );
  const styles = pieces.join("").replace(COLOR_BEFORE_SIZE, "$2$1");
  return rewriteZip(file, new Map([[STYLES, strToU8(styles)]]));
}
