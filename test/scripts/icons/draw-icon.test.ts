import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { drawIcon } from "../../../scripts/icons/draw-icon";
import { encodePng } from "../../../scripts/icons/encode-png";
import { ICON_SIZES } from "../../../scripts/icons/icon-sizes";

const DATA_AT = 33; // signature 8, header chunk 25
const CLEAR = 0;

const ICONS = [
  ...ICON_SIZES.map((size) => ({ file: `icon-${size}`, size, sign: "tick" as const })),
  ...ICON_SIZES.filter((size) => size <= 80).map((size) => ({
    file: `prepare-${size}`,
    size,
    sign: "plus" as const,
  })),
];

describe.each(ICONS)("$file", ({ file, size, sign }) => {
  const drawn = drawIcon(size, sign);

  // Held against each other unpacked: how tightly zlib packs differs between machines.
  test("the committed icon is what the script draws (npm run icons)", () => {
    const committed = readFileSync(join(__dirname, `../../../assets/icons/${file}.png`));
    expect(rowsOf(committed).equals(rowsOf(encodePng(drawn)))).toBe(true);
  });

  test("there is a clear corner, paper, and a green sign", () => {
    const { pixels } = drawn;
    const isGreen = (at: number): boolean =>
      (pixels[at + 1] ?? 0) > 100 && (pixels[at] ?? 0) < 40 && pixels[at + 3] === 255;
    const isWhite = (at: number): boolean => [0, 1, 2].every((channel) => pixels[at + channel] === 255);
    const places = Array.from({ length: size * size }, (_, at) => at * 4);
    expect(pixels[3]).toBe(CLEAR);
    expect(places.filter(isGreen).length).toBeGreaterThan(places.length * 0.05);
    expect(places.filter(isWhite).length).toBeGreaterThan(places.length * 0.15);
  });
});

function rowsOf(png: Uint8Array): Buffer {
  const view = Buffer.from(png);
  return inflateSync(view.subarray(DATA_AT + 8, DATA_AT + 8 + view.readUInt32BE(DATA_AT)));
}
