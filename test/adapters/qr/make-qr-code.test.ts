import jsQR from "jsqr";

import { makeQrCode } from "../../../src/adapters/qr/make-qr-code";

const MODULE = 4;
/** Modules: the quiet zone that the standard asks for. */
const QUIET = 4;

/** What a reader that is not ours sees in the picture of a code. */
function scan(modules: readonly (readonly boolean[])[]): ReturnType<typeof jsQR> {
  const side = (modules.length + 2 * QUIET) * MODULE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const isDark = modules[Math.floor(y / MODULE) - QUIET]?.[Math.floor(x / MODULE) - QUIET] === true;
      if (isDark) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return jsQR(pixels, side, side);
}

/** As bytes: readers guess differently what letters they are. */
function textOf(modules: readonly (readonly boolean[])[]): string {
  return new TextDecoder().decode(Uint8Array.from(scan(modules)?.binaryData ?? []));
}

const LINK = "https://forms.example.go.th/";

describe("a text as QR code", () => {
  it.each([
    ["one letter", "a", 21],
    ["an address", `${LINK}integrity/2568/04.pdf`, 33],
    ["capitals and digits, which take less room", "HTTPS://EXAMPLE.GO.TH/2568", 25],
    ["digits alone", "25680930", 21],
    ["an address in Thai letters", `${LINK}ประกาศ/๒๕๖๘.pdf`, 37],
    ["the last address of version 5", LINK.padEnd(84, "x"), 37],
    ["the first of version 6", LINK.padEnd(85, "x"), 41],
    ["the longest", LINK.padEnd(106, "x"), 41],
  ])("is read back: %s", (_name, text, side) => {
    const modules = makeQrCode(text);
    expect(modules).toHaveLength(side);
    for (const row of modules) expect(row).toHaveLength(side);
    expect(textOf(modules)).toBe(text);
  });

  it("is read back where a copier lost up to a seventh of it", () => {
    const text = `${LINK}integrity/2568/04.pdf`;
    const spoilt = makeQrCode(text).map((row, y) =>
      row.map((isDark, x) => (y >= 14 && y < 18 && x >= 14 && x < 20 ? false : isDark)),
    );
    expect(textOf(spoilt)).toBe(text);
  });

  it.each([
    ["one byte too long", LINK.padEnd(107, "x")],
    ["36 Thai letters of three bytes", "ก".repeat(36)],
    ["without end", "x".repeat(100_000)],
  ])("is refused: %s", (_name, text) => {
    expect(() => makeQrCode(text)).toThrow(RangeError);
  });
});
