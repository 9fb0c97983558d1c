import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { sha256 } from "../../../src/adapters/bundle/sha256";
import { propertyRuns } from "../../support/property-runs";

const nodeHash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("sha256", () => {
  test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1_000_000])("%s bytes, as Node has it", (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) % 256);
    expect(sha256(bytes)).toBe(nodeHash(bytes));
  });

  test("the standard's own example", () => {
    expect(sha256(new TextEncoder().encode("abc"))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });

  test("any bytes, in the middle of others too", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 20 }), (bytes, start) => {
        expect(sha256(bytes.subarray(start))).toBe(nodeHash(bytes.subarray(start)));
      }),
      propertyRuns(),
    );
  });
});
