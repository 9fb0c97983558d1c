import { crc32 as nodeCrc } from "node:zlib";
import * as fc from "fast-check";
import { crc32 } from "../../../src/adapters/package/crc32";
import { propertyRuns } from "../../support/property-runs";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("crc32", () => {
  test.each([
    ["nothing", "", 0],
    ["the standard's check value", "123456789", 0xcbf43926],
    ["a Thai text", "มาตรการ", nodeCrc(bytesOf("มาตรการ"))],
  ])("of %s", (_, text, checksum) => {
    expect(crc32(bytesOf(text), 0)).toBe(checksum);
  });

  test("in pieces is that of the whole", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.uint8Array({ maxLength: 64 }), (first, second) => {
        const whole = new Uint8Array([...first, ...second]);
        expect(crc32(second, crc32(first, 0))).toBe(nodeCrc(whole));
      }),
      propertyRuns(),
    );
  });
});
