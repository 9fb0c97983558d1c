import { joinBytes } from "../../../core/lists/join-bytes";
import type { SheetPicture } from "../../../core/model/sheet-picture";
import type { OfficePackage } from "../../package/open-package";
import { fileFaultOf, throwPackageFault } from "../../package/package-fault";
import type { PictureLimits } from "./limits";
import { recognisePicture } from "./recognise-picture";

/** What a part holds that pictures point to. */
export type Medium =
  | Pick<SheetPicture, "bytes" | "kind" | "width" | "height">
  | { readonly kind: null; readonly format: string };

/** @param part null for a picture whose bytes are not in the file */
export type MediaReader = (part: string | null) => Medium;

const NONE: Medium = { kind: null, format: "" };

/** Reads parts as pictures, each one once however many pictures show it. */
export function createMediaReader(source: OfficePackage, limits: PictureLimits): MediaReader {
  const known = new Map<string, Medium>();
  let pictures = 0;
  return (part) => {
    pictures += 1;
    if (part === null || pictures > limits.pictures || !source.has(part)) return NONE;
    const medium = known.get(part) ?? readMedium(source, part, limits);
    known.set(part, medium);
    return medium;
  };
}

function readMedium(source: OfficePackage, part: string, limits: PictureLimits): Medium {
  const bytes = readBytes(source, part, limits.pictureBytes);
  if (bytes === null) return NONE;
  const picture = recognisePicture(bytes);
  if (picture.kind === null) return picture;
  const isTooLarge = picture.kind === "png" && picture.width * picture.height > limits.pngPixels;
  return isTooLarge ? NONE : { bytes, ...picture };
}

/** Null for a part that is damaged or too large. */
function readBytes(source: OfficePackage, part: string, mostBytes: number): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    source.unpack(part, (piece) => {
      length += piece.length;
      if (length > mostBytes) throwPackageFault("unpackedTooLarge");
      pieces.push(piece.slice());
    });
  } catch (error) {
    if (fileFaultOf(error) === null) throw error;
    return null;
  }
  return joinBytes(pieces);
}
