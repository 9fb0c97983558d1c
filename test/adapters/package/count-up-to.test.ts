import { countUpTo } from "../../../src/adapters/package/count-up-to";
import { PACKAGE_LIMITS } from "../../../src/adapters/package/limits";
import { fileFaultOf } from "../../../src/adapters/package/package-fault";
import { WORKBOOK_LIMITS } from "../../../src/adapters/xlsx/limits";
import { readSharedStrings } from "../../../src/adapters/xlsx/read-shared-strings";

function faultFrom(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return fileFaultOf(error);
  }
  return null;
}

test("one by one", () => {
  const count = countUpTo(2, "tooManyTexts", { sheet: "ก" });
  count();
  count();
  expect(faultFrom(count)).toEqual({ id: "tooManyTexts", values: { sheet: "ก", limit: "2" } });
});

test("several at once", () => {
  const count = countUpTo(2_000, "tooMuchText");
  count(2_000);
  count(0);
  expect(faultFrom(() => count(1))).toEqual({ id: "tooMuchText", values: { limit: "2,000" } });
});

test("what a file gives as a name is neither long nor of several lines in a sentence", () => {
  const fault = faultFrom(() => countUpTo(0, "tooManyRows", { sheet: `ก\n\u202eข${"x".repeat(60_000)}` })());
  expect(fault).toEqual({ id: "tooManyRows", values: { sheet: `ก  ข${"x".repeat(96)}…`, limit: "0" } });
});

test("nothing is unpacked any more once a limit is reached", () => {
  let pieces = 0;
  const source = {
    limits: PACKAGE_LIMITS,
    has: () => true,
    unpack: (_: string, onPiece: (piece: Uint8Array) => void) => {
      onPiece(Buffer.from("<sst><si><t>"));
      for (; pieces < 1_000; pieces++) onPiece(Buffer.alloc(1_000, "x"));
    },
  };
  const read = (): unknown =>
    readSharedStrings(source, "xl/sharedStrings.xml", { ...WORKBOOK_LIMITS, textCharacters: 10_000 });
  expect(faultFrom(read)).toMatchObject({ id: "tooMuchText" });
  expect(pieces).toBe(10);
});
