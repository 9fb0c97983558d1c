import { recognisePicture } from "../../../../src/adapters/xlsx/pictures/recognise-picture";
import { makePng, pngOf, SMALL_JPEG } from "../../../support/make-picture";

const letters = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));
const PNG = makePng(6, 4);

/** A JPEG up to its scan: the frame says 3 × 5. */
function jpeg(
  frame = 0xc0,
  before: readonly number[] = [],
  size: readonly number[] = [0, 5, 0, 3],
): Uint8Array {
  const sof = [0xff, frame, 0, 11, 8, ...size, 1, 1, 0x11, 0];
  return Uint8Array.from([0xff, 0xd8, ...before, ...sof, 0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 7, 0xff, 0xd9]);
}

describe("what bytes are a picture", () => {
  it.each([
    ["a PNG", PNG, { kind: "png", width: 6, height: 4 }],
    [
      "a PNG with something behind its end",
      Uint8Array.from([...PNG, 1, 2]),
      { kind: "png", width: 6, height: 4 },
    ],
    ["a JPEG", SMALL_JPEG, { kind: "jpeg", width: 12, height: 8 }],
    ["a progressive one", jpeg(0xc2), { kind: "jpeg", width: 3, height: 5 }],
    [
      "one with a thumbnail and a profile before",
      jpeg(0xc0, [0xff, 0xe1, 0, 4, 0xff, 0xd8, 0xff, 0xe2, 0, 2]),
      { kind: "jpeg", width: 3, height: 5 },
    ],
    [
      "one with something behind its end",
      Uint8Array.from([...jpeg(), 0, 0xff, 1]),
      { kind: "jpeg", width: 3, height: 5 },
    ],
    [
      "one whose markers are filled up",
      jpeg(0xc0, [0xff, 0xff, 0xfe, 0, 2]),
      { kind: "jpeg", width: 3, height: 5 },
    ],
  ])("%s", (_name, bytes, picture) => {
    expect(recognisePicture(bytes)).toEqual(picture);
  });

  it.each([
    ["GIF", letters("GIF87a"), "gif"],
    ["BMP", letters("BM123456"), "bmp"],
    ["TIFF", letters("II*\0...."), "tiff"],
    ["TIFF of the other order", letters("MM\0*...."), "tiff"],
    ["WebP", letters("RIFF1234WEBPVP8 "), "webp"],
    ["HEIC of a telephone", letters("\0\0\0\x18ftypheic"), "heic"],
    ["EMF", Uint8Array.from([1, 0, 0, 0, ...new Array<number>(36).fill(0), 0x20, 0x45, 0x4d, 0x46]), "emf"],
    ["WMF", Uint8Array.from([0xd7, 0xcd, 0xc6, 0x9a, 0, 0]), "wmf"],
    ["WMF without a head", Uint8Array.from([1, 0, 9, 0, 0, 3]), "wmf"],
    ["SVG", letters("<svg xmlns="), "svg"],
    ["nothing", new Uint8Array(), ""],
    ["text", letters("hello"), ""],
    ["a PNG without its end", PNG.subarray(0, PNG.length - 12), "png"],
    ["a PNG cut off inside", PNG.subarray(0, 40), "png"],
    ["a PNG of no width", pngOf(0, 4, letters("x")), "png"],
    ["a PNG of no known colour", PNG.map((byte, at) => (at === 25 ? 5 : byte)), "png"],
    ["a PNG whose chunk is longer than the file", PNG.map((byte, at) => (at === 33 ? 0x7f : byte)), "png"],
    ["a JPEG's first bytes", SMALL_JPEG.subarray(0, 30), "jpeg"],
    ["a JPEG without a frame", Uint8Array.from([0xff, 0xd8, 0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0]), "jpeg"],
    ["a JPEG that gives its height later", jpeg(0xc0, [], [0, 0, 0, 3]), "jpeg"],
    ["a JPEG whose table is taken for a frame", jpeg(0xc4), "jpeg"],
    ["a JPEG cut off inside", SMALL_JPEG.subarray(0, SMALL_JPEG.length - 2), "jpeg"],
    ["a PNG's first bytes alone", PNG.subarray(0, 8), "png"],
    ["less than a PNG's first bytes", PNG.subarray(0, 7), ""],
    ["a JPEG whose segment has no length", jpeg(0xc0, [0xff, 0xe0, 0, 1]), "jpeg"],
  ])("not %s", (_name, bytes, format) => {
    expect(recognisePicture(bytes)).toEqual({ kind: null, format });
  });
});
