import fc from "fast-check";
import { CHECKS } from "../../src/core/checks";
import { runChecks } from "../../src/core/engine/run-checks";
import type { Finding } from "../../src/core/engine/finding";
import { foldLetters } from "../../src/core/text/fold-letters";
import { contextOf } from "../support/check-context";
import { propertyRuns } from "../support/property-runs";
import { sheetOf, type MeasureSpec } from "../support/measure-sheet";
import { withTargets } from "../support/with-targets";

/** A slip of most kinds that checks look for in words. */
const SPECS: readonly MeasureSpec[] = [
  { resultSummary: "จะดำเนินการจัดทำคู่มือในเดือนหน้า" },
  { resultSummary: "อยู่ระหว่างดำเนินการ" },
  { resultSummary: "ยังไม่ได้จัดทำแผน", outcome: "เรื่องร้องเรียนลดน้อยลงอย่างต่อเนื่อง" },
  { resultSummary: "องค์การบริหารส่วนตำบลหนองน้ำดำจัดประชุม ๒ ครั้ง" },
  { resultSummary: "นายกองค์การบริหารส่วนตำบล(ระบุชื่อหน่วยงาน) ลงนาม ๑ ฉบับ" },
  { outcome: "มีผู้เข้าร่วมไม่ต่ำกว่าร้อยละ ๘๐" },
  { outcome: "จำนวนผู้ร้องเรียนไม่เกิน ๕ เรื่อง แต่มี ๗ เรื่อง" },
  { resultSummary: "แจ้งทางอีเมลล์และเว็ปไซต์ ๒ ครั้ง" },
  { resultSummary: "เผยแพร่แล้วเมื่อวันที่ ๑๔ มีนาคม ๒๕๕๘" },
  { steps: "๑. จัดทำแผน\n๓. เผยแพร่แผน" },
];
/** The same letters in other clothes. */
const DISGUISES: readonly (readonly [plain: RegExp, typed: string])[] = [
  [/ำ/g, "\u0e4d\u0e32"],
  [/แ/g, "เเ"],
  [/([\u0e31\u0e34-\u0e39])([\u0e48-\u0e4b])/g, "$2$1"],
  [/([\u0e48-\u0e4b])/g, "$1$1"],
  [/([\u0e48])/g, "\uf70a"],
  [/([\u0e49])/g, "\uf70b"],
  [/([ก-ฮ])([ก-ฮ])/g, "$1\u200b$2"],
  [/([ก-ฮ])([ก-ฮ])/g, "$1\u00ad$2"],
];

const disguise = (text: string, which: readonly number[]): string =>
  which.reduce((typed, index) => {
    const [plain, letters] = DISGUISES[index % DISGUISES.length] ?? [/$^/g, ""];
    return typed.replace(plain, letters);
  }, text);

const disguised = (which: readonly number[]): MeasureSpec[] =>
  SPECS.map((spec) =>
    Object.fromEntries(Object.entries(spec).map(([column, text]) => [column, disguise(String(text), which)])),
  );

const findingsOf = (specs: readonly MeasureSpec[]): Finding[] =>
  runChecks(CHECKS, withTargets(sheetOf(specs)), contextOf()).map(({ finding }) => finding);
const told = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ check }) => check !== "irregular-letters")
    .map(({ check, cell, quote }) => `${check} ${cell ?? ""} ${foldLetters(quote ?? "").text}`);

const plain = findingsOf(SPECS);

test("the texts have slips of many kinds", () => {
  expect(new Set(plain.map(({ check }) => check)).size).toBeGreaterThanOrEqual(8);
});

test("letters that look alike draw the same findings, quoted as they are typed", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(DISGUISES.length - 1), { minLength: 1, maxLength: 3 }), (which) => {
      const specs = disguised(which);
      const findings = findingsOf(specs);
      expect(told(findings)).toEqual(told(plain));
      const texts = specs.flatMap((spec) => Object.values(spec)).join("\n");
      const own = findings.filter(({ measure, column }) => measure !== null && column !== "measure");
      for (const { quote } of own)
        if (quote !== null && /[ก-ฮ]/.test(quote)) expect(texts + ALWAYS).toContain(quote);
    }),
    propertyRuns(60),
  );
});

/** What the sheet says where a case says nothing. */
const ALWAYS = Object.values(sheetOf([{}]).measures[0]?.cells ?? {})
  .map(({ text }) => text)
  .join("\n");
