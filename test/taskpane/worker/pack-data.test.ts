import fc from "fast-check";
import { propertyRuns } from "../../support/property-runs";
import { createPacker, type DataPart } from "../../../src/taskpane/worker/pack-data";
import { createUnpacker } from "../../../src/taskpane/worker/unpack-data";

function partsOf(data: unknown, pack = createPacker()): DataPart[] {
  const parts: DataPart[] = [];
  pack(data, (part) => parts.push(structuredClone(part)));
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

test("what was sent before is not sent again, and is the same object on the other side", () => {
  const [pack, unpack] = [createPacker(), createUnpacker()];
  const send = (data: unknown): { readonly sent: number; readonly whole: readonly object[] } => {
    const parts = partsOf(data, pack);
    const sent = parts.reduce((sum, { nodes }) => sum + nodes.length, 0);
    return { sent, whole: parts.map(unpack).at(-1)?.whole as readonly object[] };
  };
  const measures = Array.from({ length: 1000 }, (_, at) => ({ at, cells: [{ text: `${at}` }] }));
  const first = send(measures);
  const edited = measures.with(7, { at: 7, cells: [{ text: "ใหม่" }] });
  const second = send(edited);
  expect(second.whole).toEqual(edited);
  expect(second.whole.filter((one, at) => one !== first.whole[at])).toEqual([edited[7]]);
  expect(second.sent).toBeLessThan(first.sent / 2);
});

test("what is kept does not grow without end: at some time all is sent anew", () => {
  const [pack, unpack] = [createPacker(), createUnpacker()];
  let renewed = 0;
  for (let time = 0; time < 40; time += 1) {
    const data = Array.from({ length: 3000 }, (_, at) => ({ text: `${time} ${at}` }));
    const parts = partsOf(data, pack);
    if (time > 0 && parts[0]?.isFirst === true) renewed += 1;
    expect(parts.map(unpack).at(-1)?.whole).toEqual(data);
  }
  expect(renewed).toBeGreaterThan(1);
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
