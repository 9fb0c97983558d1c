import fc from "fast-check";
import { propertyRuns } from "../../support/property-runs";
import { packData, type DataPart } from "../../../src/taskpane/worker/pack-data";
import { createUnpacker } from "../../../src/taskpane/worker/unpack-data";

function partsOf(data: unknown): DataPart[] {
  const parts: DataPart[] = [];
  packData(data, (part) => parts.push(structuredClone(part)));
  return parts;
}

function sendOver(data: unknown): unknown {
  const unpack = createUnpacker();
  const answers = partsOf(data).map(unpack);
  expect(answers.slice(0, -1).every((answer) => answer === null)).toBe(true);
  return answers.at(-1)?.whole;
}

test.each<[string, unknown]>([
  ["nothing", null],
  ["what is undefined", undefined],
  ["a text", "ก"],
  ["numbers that are hard to tell apart", [0, -0, NaN, -1, 1e300]],
  ["an empty list, map and set", [[], new Map(), new Set(), {}]],
  ["a field that is undefined", { a: undefined }],
  ["objects of the same fields in another order", [{ a: 1, b: 2 }, { b: 1, a: 2 }, { a: 3 }]],
  ["a map by objects", new Map([[{ check: "a" }, { cells: ["B2"] }]])],
  ["bytes", { bytes: new Uint8Array([1, 2, 3]) }],
])("%s comes over as it is", (_, data) => {
  expect(sendOver(data)).toStrictEqual(data);
});

test("whatever is plain data comes over as it is", () => {
  const data = fc.anything({
    withMap: true,
    withSet: true,
    withNullPrototype: false,
    withObjectString: false,
  });
  fc.assert(
    fc.property(data, (one) => {
      expect(sendOver(one)).toEqual(one);
    }),
    propertyRuns(),
  );
});

test("what is one object stays one, in maps and lists and beside them", () => {
  const finding = { check: "a" };
  const fix = { cells: [] };
  const sent = sendOver({
    findings: [finding, { check: "b" }],
    fixes: new Map([[finding, fix]]),
    all: [fix, fix],
  }) as {
    readonly findings: readonly object[];
    readonly fixes: ReadonlyMap<object, object>;
    readonly all: readonly object[];
  };
  expect(sent.fixes.get(sent.findings[0] as object)).toBe(sent.all[0]);
  expect(sent.all[0]).toBe(sent.all[1]);
});

test("a text that comes often is sent once, and much data in several parts", () => {
  const parts = partsOf(Array.from({ length: 20_000 }, (_, at) => ({ at, text: "เว็บไซต์", side: at % 2 })));
  const values = parts.flatMap((part) => part.values);
  expect(values.filter((value) => value === "เว็บไซต์")).toHaveLength(1);
  expect(parts.length).toBeGreaterThan(3);
});

test("long texts are parted, too", () => {
  const texts = Array.from({ length: 100 }, (_, at) => [`${at}`.padEnd(30_000, "ก")]);
  expect(partsOf(texts).length).toBeGreaterThan(10);
  expect(sendOver(texts)).toEqual(texts);
});

test("a function is refused", () => {
  expect(() => partsOf({ spelling: { findSlips: () => [] } })).toThrow(/function/);
});

test("data that holds itself is refused", () => {
  const self: unknown[] = [];
  self.push({ self });
  expect(() => partsOf(self)).toThrow(/holds itself/);
});
