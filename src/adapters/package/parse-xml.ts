import type { OfficePackage } from "./open-package";
import { partEncoding } from "./part-encoding";
import { throwPackageFault, throwFault, type FileFault } from "./package-fault";
import { XmlScanner, type XmlHandlers } from "./xml-scanner";

/**
 * Most bytes that become text at once: a text that is cut out of a piece keeps the whole piece in memory, and a bomb unpacks in pieces
 * of megabytes.
 */
const PIECE_BYTES = 64 * 1024;

/**
 * Reads a part's XML strictly, so that a part that is cut off is never taken for a short one.
 * @throws (a package fault) for XML that is not sound, has a document type or nests too deep
 */
export function parseXml(
  source: OfficePackage,
  part: string,
  handlers: XmlHandlers,
  fault: FileFault = { id: "damagedPart", values: { part } },
): void {
  const damaged = (): never => throwFault(fault);
  const scanner = new XmlScanner(handlers, {
    damaged,
    unsafe: () => throwPackageFault("unsafePart", { part }),
  });
  const decode = makeDecoder(damaged);
  source.unpack(part, (piece) => {
    for (let at = 0; at < piece.length; at += PIECE_BYTES) {
      scanner.write(decode(piece.subarray(at, at + PIECE_BYTES)));
    }
  });
  scanner.write(decode(null));
  scanner.end();
}

function makeDecoder(onUndecodable: () => never): (piece: Uint8Array | null) => string {
  let decoder: TextDecoder | null = null;
  return (piece) => {
    decoder ??= new TextDecoder(partEncoding(piece), { fatal: true });
    try {
      return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch {
      return onUndecodable();
    }
  };
}
