import { SaxesParser, type SaxesTagPlain } from "saxes";
import { MAX_XML_DEPTH } from "./limits";
import type { OfficePackage } from "./open-package";
import { partEncoding } from "./part-encoding";
import { throwPackageFault, throwFault, type FileFault } from "./package-fault";

/** The contents of a part, in their order; names come with their prefix as written. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

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
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on("error", () => throwFault(fault));
  parser.on("doctype", () => throwPackageFault("unsafePart", { part }));
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    depth++;
    if (depth > MAX_XML_DEPTH) throwPackageFault("unsafePart", { part });
    handlers.open(name, attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    handlers.close(name);
  });
  const onText = (text: string): void => {
    if (depth > 0) handlers.text(text);
  };
  parser.on("text", onText);
  parser.on("cdata", onText);

  const decode = makeDecoder(() => throwFault(fault));
  source.unpack(part, (piece) => {
    parser.write(decode(piece));
  });
  parser.write(decode(null));
  parser.close();
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
