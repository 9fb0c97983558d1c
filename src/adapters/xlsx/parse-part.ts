import { SaxesParser, type SaxesTagPlain } from "saxes";
import { MAX_XML_DEPTH } from "./limits";
import type { WorkbookPackage } from "./open-package";
import { refuse, type WorkbookFaultId } from "./workbook-fault";

/** What a reader of one kind of part wants to hear; names come without their prefix. */
export interface PartHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** What to say where a part's XML is not sound. */
export interface PartFault {
  readonly id: WorkbookFaultId;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Reads a part's XML strictly, so that a part that is cut off is never taken for a short one. Elements of other
 * namespaces than the root's, and extension lists, are passed over: what they hold is no cell.
 */
export function parsePart(
  source: WorkbookPackage,
  part: string,
  root: string,
  handlers: PartHandlers,
  fault: PartFault = { id: "damagedPart", values: { part } },
): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let prefix: string | null = null;
  let depth = 0;
  let passedOver = 0;

  const nameOf = (tag: string): string => tag.slice(prefix?.length ?? 0);
  const isForeign = (tag: string): boolean => {
    const colon = tag.indexOf(":") + 1;
    return tag.slice(0, colon) !== prefix || nameOf(tag) === "extLst";
  };
  const onText = (text: string): void => {
    if (passedOver === 0 && depth > 0) handlers.text?.(text);
  };

  parser.on("error", () => refuse(fault.id, fault.values));
  parser.on("doctype", () => refuse("unsafePart", { part }));
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    depth++;
    if (depth > MAX_XML_DEPTH) refuse("unsafePart", { part });
    if (prefix === null) {
      prefix = name.slice(0, name.indexOf(":") + 1);
      if (nameOf(name) !== root) refuse(fault.id, fault.values);
    }
    if (passedOver > 0 || isForeign(name)) passedOver++;
    else handlers.open(nameOf(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    if (passedOver > 0) passedOver--;
    else handlers.close?.(nameOf(name));
  });
  parser.on("text", onText);
  parser.on("cdata", onText);

  const decode = makeDecoder(() => refuse(fault.id, fault.values));
  source.unpack(part, (piece) => {
    parser.write(decode(piece));
  });
  parser.write(decode(null));
  parser.close();
}

/** UTF-8, or UTF-16 where a byte order mark says so; the only two that a part may be in (ECMA-376 part 2, 6.1.4). */
function makeDecoder(onUndecodable: () => never): (piece: Uint8Array | null) => string {
  let decoder: TextDecoder | null = null;
  return (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    try {
      return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch {
      return onUndecodable();
    }
  };
}

function encodingOf(piece: Uint8Array | null): string {
  if (piece?.[0] === 0xff && piece[1] === 0xfe) return "utf-16le";
  return piece?.[0] === 0xfe && piece[1] === 0xff ? "utf-16be" : "utf-8";
}
