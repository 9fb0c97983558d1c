import fc from "fast-check";
import { parseThaiNumber, readThaiNumber } from "../../../src/core/text/parse-thai-number";
import { toThaiDigits } from "../../../src/core/text/digits";
import { propertyRuns } from "../../support/property-runs";

test.each<[text: string, value: number]>([
  ["0", 0],
  ["๘๐", 80],
  ["๘5", 85],
  [" ๘๗.๕๐ ", 87.5],
  ["๐.๕", 0.5],
  ["๑,๒๕๐", 1250],
  ["1,250,000.75", 1250000.75],
  ["๕ แสน", 500000],
  ["2.5 ล้าน", 2500000],
  ["999999999999999", 999999999999999],
  ["๙๐๐๐ แสนล้าน", 900000000000000],
  ["9,000 ล้าน", 9000000000],
  ["0.12345678901234567890", 0.12345678901234568],
  ["ศูนย์", 0],
  ["สิบ", 10],
  ["สิบเอ็ด", 11],
  ["ยี่สิบ", 20],
  ["ยี่สิบเอ็ด", 21],
  ["แปดสิบห้า", 85],
  ["ร้อย", 100],
  ["หนึ่งร้อย", 100],
  ["สองพันห้าร้อยหกสิบแปด", 2568],
  ["สามล้านห้าแสน", 3500000],
  ["แปดสิบเจ็ดจุดห้าศูนย์", 87.5],
])("%s is %d", (text, value) => {
  expect(parseThaiNumber(text)).toBe(value);
});

test.each([
  [""],
  ["-"],
  ["ร้อยละ"],
  ["๑.๒.๓"],
  ["๓/๒๕๖๘"],
  ["๓๐/๙/๒๕๖๘"],
  ["๐๘๑"],
  ["075-123456"],
  ["๘o"],
  ["3,4"],
  ["1,2345"],
  ["1234,567"],
  ["๘๐ คน"],
  ["สามารถ"],
  ["ห้าม"],
  ["สองสาม"],
  ["เอ็ด"],
  ["ยี่"],
  ["จุดห้า"],
  ["สิบร้อย"],
  ["ล้าน"],
  ["ศูนย์ห้า"],
  ["1000000000000000"],
  ["1,000,000,000,000,000"],
  ["๑๐๐๐๐๐๐๐๐๐๐๐๐๐๐๐"],
  ["99999999999999 แสนล้าน"],
  ["9".repeat(308)],
  ["๙".repeat(309)],
  [`${"9".repeat(400)}.5 ล้าน`],
  ["5 ล้าน5"],
  ["๕ ล้าน๕"],
])("%s is no number", (text) => {
  expect(parseThaiNumber(text)).toBeNull();
});

test("tells where a number ends in a text, and that it is a word", () => {
  expect(readThaiNumber("ร้อยละ ๘๗.๕๐ ของ", 7)).toEqual({ value: 87.5, end: 12, isWord: false });
  expect(readThaiNumber("ร้อยละแปดสิบของ", 6)).toEqual({ value: 80, end: 12, isWord: true });
  expect(readThaiNumber("๘๐.", 0)).toEqual({ value: 80, end: 2, isWord: false });
});

test("a scale counts only where its word ends", () => {
  expect(readThaiNumber("๕ พันธกิจ", 0)).toEqual({ value: 5, end: 1, isWord: false });
  expect(readThaiNumber("๕ พันบาท", 0)).toEqual({ value: 5000, end: 5, isWord: false });
});

test("both kinds of digits say the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999999 }), fc.integer({ min: 0, max: 99 }), (whole, part) => {
      const written = `${whole}.${part}`;
      expect(parseThaiNumber(toThaiDigits(written))).toBe(Number(written));
    }),
    propertyRuns(),
  );
});
