import type { OfficePackage } from "../../package/open-package";
import { partEncoding, type PartEncoding } from "../../package/part-encoding";
import { throwWorkbookFault } from "../workbook-fault";

/** A part as text, with what is needed to write it back in the same encoding. */
export interface PartText {
  /** A byte order mark is part of it. */
  readonly text: string;
  readonly encoding: PartEncoding;
}

/**
 * Unpacks a part as text.
 * @throws (a workbook fault) for a part that is in no encoding a part may be in
 */
export function readPartText(source: OfficePackage, part: string): PartText {
  let encoding: PartEncoding | null = null;
  let decoder: TextDecoder | null = null;
  const pieces: string[] = [];
  try {
    source.unpack(part, (piece) => {
      encoding ??= partEncoding(piece);
      decoder ??= new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
      pieces.push(decoder.decode(piece, { stream: true }));
    });
    pieces.push((decoder as TextDecoder | null)?.decode() ?? "");
  } catch (error) {
    if (error instanceof TypeError) throwWorkbookFault("damagedPart", { part });
    throw error;
  }
  return { text: pieces.join(""), encoding: encoding ?? "utf-8" };
}

/** The bytes of a part in the encoding that it came in. */
export function encodePartText({ text, encoding }: PartText): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), encoding === "utf-16le");
  }
  return bytes;
}
