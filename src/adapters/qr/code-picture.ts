import { drawModules } from "./draw-modules";
import { makeQrCode } from "./make-qr-code";

/**
 * The QR code of a text as a PNG, its quiet zone included.
 *
 * @throws {RangeError} where the text is too long for `makeQrCode`
 */
export function codePicture(text: string): Uint8Array {
  return drawModules(makeQrCode(text));
}
