import { mapStrings } from "../../../../src/core/report/model/map-strings";

test("every string changes, keys and all else stay", () => {
  const value = { a: "x", b: [null, "y", 1, true], c: { x: "x" } };
  expect(mapStrings(value, (text) => text.toUpperCase())).toEqual({
    a: "X",
    b: [null, "Y", 1, true],
    c: { x: "X" },
  });
});

test("the bytes of a picture stay what they are", () => {
  const bytes = Uint8Array.of(1, 2, 3);
  expect(mapStrings({ bytes, alt: "ตรา 1" }, () => "ใหม่")).toEqual({ bytes, alt: "ใหม่" });
});
