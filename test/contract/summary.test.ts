import fc from "fast-check";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { CHECKS } from "../../src/core/checks";
import { runChecks } from "../../src/core/engine/run-checks";
import type { MeasureSheet } from "../../src/core/model/measure-sheet";
import { cellPart } from "../../src/core/model/measure-cell";
import type { RecordSheets } from "../../src/core/model/record-sheets";
import { proposeIndicators } from "../../src/core/summary/propose-indicators";
import { proposeResults } from "../../src/core/summary/propose-results";
import type { ProposedEdit } from "../../src/core/summary/proposals";
import { toArabicDigits } from "../../src/core/text/digits";
import { contextOf } from "../support/check-context";
import { sheetOf, type MeasureSpec } from "../support/measure-sheet";
import { recordsOf, type EvidenceSpec, type IndicatorSpec } from "../support/record-sheets";
import { withTargets } from "../support/with-targets";
import { propertyRuns, RUNS_ON_SHEETS } from "../support/property-runs";

const TODAY = "2025-10-15" as PlainDate;
const DIGITS = ["thai", "arabic"] as const;

const column = <Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
const dates = column(
  "",
  "2025-01-05",
  "2025-01-12",
  "2025-02-28",
  "2024-10-01",
  "2025-09-30",
  "2024-09-30",
  "2025-10-01",
  "15 - 17 ม.ค. 2568",
  "มีนาคม 2568",
  "ปลายปี",
);
const evidence: fc.Arbitrary<EvidenceSpec> = fc.record({
  measure: column(1, 2, 3),
  date: dates,
  activity: column(
    "",
    "จัดอบรมจริยธรรมแก่บุคลากร",
    "จัดอบรมจริยธรรม  แก่บุคลากร",
    "แต่งตั้งคณะทำงานตามคำสั่งที่ 12/2568 ลงวันที่ 5 มกราคม 2568",
    "อบรมบุคลากร 45 คน",
    "1. ประชุมชี้แจง\n2. ลงนาม",
    "ลงข้อมูล O12 ที่ www.example.go.th/3",
  ),
  count: column("", "0", "1", "45", "1,250", "0.1", "2.50", "หลาย", "-3"),
  unit: column("", "คน", "ครั้ง", "ฉบับ", "%"),
  channel: column("", "ห้องประชุมสภา", "เว็บไซต์", "Facebook", "ผู้นำชุมชน", "หนังสือที่ สม 79901/ว 12"),
  link: column("", "https://www.example.go.th/n/12?id=7", "https://www.example.go.th/N/12?id=7", "แฟ้มภาพ 3"),
});
const values = column("", "0", "3", "5", "79.99", "80", "87.50", "1,200", "มาก");
/** What is measured, in the unit that it is measured in. */
const measured = column<Pick<IndicatorSpec, "name" | "unit">>(
  { name: "", unit: "เรื่อง" },
  { name: "ความพึงพอใจของผู้รับบริการ", unit: "percent" },
  { name: "ร้อยละของผู้เข้าอบรมที่ผ่านการทดสอบ", unit: "percent" },
  { name: "จำนวนเรื่องร้องเรียน", unit: "เรื่อง" },
  { name: "เรื่องร้องเรียนลดลง", unit: "เรื่อง" },
  { name: "ไม่มีเรื่องร้องเรียน", unit: "เรื่อง" },
  { name: "ระยะเวลาให้บริการ", unit: "นาที" },
  { name: "ผลคะแนน ITA", unit: "คะแนน" },
  { name: "ช่องทางการเผยแพร่", unit: "ช่องทาง" },
  { name: "ค่าเฉลี่ยการประเมิน", unit: "" },
);
const indicator: fc.Arbitrary<IndicatorSpec> = fc
  .tuple(
    measured,
    fc.record({
      measure: column(1, 2, 3),
      comparator: column<NonNullable<IndicatorSpec["comparator"]>>(
        "",
        ">=",
        ">",
        "<=",
        "<",
        "==",
        "decrease",
        "increase",
      ),
      target: values,
      actual: values,
      previous: values,
      source: column("", "ทะเบียนรับเรื่อง 12"),
    }),
  )
  .map(([what, rest]) => ({
    ...what,
    ...rest,
    comparator: what.name?.includes("ลดลง") ? "decrease" : rest.comparator,
  }));
const measures = fc.tuple(
  column<MeasureSpec>({ resultSummary: "", outcome: "" }, { outcome: "" }, {}),
  column<MeasureSpec>({ resultSummary: "-", outcome: "" }, { resultSummary: ["ก", "ข"], outcome: "" }),
  column<MeasureSpec>({ resultSummary: "", outcome: "" }),
);
const records = fc.tuple(fc.array(evidence, { maxLength: 8 }), fc.array(indicator, { maxLength: 5 }));

interface Situation {
  readonly specs: readonly MeasureSpec[];
  readonly records: RecordSheets;
  readonly digits: (typeof DIGITS)[number];
  readonly replace: ReadonlySet<string>;
}

const situation: fc.Arbitrary<Situation> = fc
  .tuple(measures, records, fc.constantFrom(...DIGITS), fc.subarray(["E5", "E6", "E7", "F5", "F6"]))
  .map(([specs, [rows, others], digits, replace]) => ({
    specs: specs.map((spec, index) => ({ ...MEASURES[index], ...spec })),
    records: recordsOf(rows, others),
    digits,
    replace: new Set(replace),
  }));

/** Plans that differ and share no words with the results. */
const MEASURES: readonly MeasureSpec[] = [
  { measure: "ยกระดับธรรมาภิบาล", steps: "๑. วางกรอบ" },
  { measure: "เปิดเผยข้อมูล", steps: "๑. รวบรวม" },
  { measure: "รับเรื่องร้องเรียน", steps: "๑. ตั้งศูนย์" },
];

const fill = (sheet: MeasureSheet, { records, digits, replace }: Situation): readonly ProposedEdit[] =>
  proposeResults(sheet, records, { today: TODAY, digits, replace }).edits;

/** The sheet once the edits are written, with its targets read anew. */
function write(sheet: MeasureSheet, edits: readonly ProposedEdit[]): MeasureSheet {
  const after = new Map(edits.map((edit) => [edit.cell, edit.after]));
  const filled = sheet.measures.map((measure) => {
    const cells = { ...measure.cells };
    for (const id of ["resultSummary", "outcome"] as const) {
      const own = edits.filter((edit) => edit.measure === measure.ordinal && edit.column === id);
      const places = new Map(measure.cells[id].parts.map(({ cell, text }) => [cell, text]));
      for (const { cell } of own) places.set(cell, after.get(cell) ?? "");
      let text = "";
      const parts = [...places]
        .filter(([, shown]) => shown !== "")
        .map(([cell, shown]) => {
          const start = text === "" ? 0 : text.length + 1;
          text = text === "" ? shown : `${text}\n${shown}`;
          return cellPart(cell, shown, start);
        });
      cells[id] = { text, parts };
    }
    return { ...measure, cells };
  });
  return withTargets({ ...sheet, measures: filled });
}

test("filling twice is filling once", () => {
  fc.assert(
    fc.property(situation, (given) => {
      const sheet = sheetOf(given.specs);
      const once = write(sheet, fill(sheet, given));
      expect(fill(once, given)).toEqual([]);
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

test("the same facts give the same text", () => {
  fc.assert(
    fc.property(situation, (given) => {
      const sheet = sheetOf(given.specs);
      expect(fill(sheet, given)).toEqual(fill(sheetOf(given.specs), given));
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

test("an edit writes a blank cell or one that was asked for, each once", () => {
  fc.assert(
    fc.property(situation, (given) => {
      const sheet = sheetOf(given.specs);
      const edits = fill(sheet, given);
      expect(new Set(edits.map(({ cell }) => cell)).size).toBe(edits.length);
      for (const { cell, before, column: id, measure } of edits) {
        const part = sheet.measures[measure - 1]?.cells[id].parts.find((one) => one.cell === cell);
        expect(before).toBe(part?.text ?? "");
        expect(before === "" || before === "-" || given.replace.has(cell)).toBe(true);
      }
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

test("a text is its sentences, and each comes from rows of its own measure", () => {
  fc.assert(
    fc.property(situation, (given) => {
      for (const edit of fill(sheetOf(given.specs), given)) {
        if (edit.after === "") continue;
        const lines = edit.after.split("\n").map((line) => line.replace(/^[0-9๐-๙]{1,2}\. /, ""));
        expect(lines).toEqual(edit.sentences.map(({ text }) => text));
        const { rows } = edit.column === "outcome" ? given.records.indicators : given.records.evidence;
        for (const { sheet, row } of edit.sentences.flatMap(({ sources }) => sources)) {
          const source = rows.find((one) => one.sheet === sheet && one.row === row);
          expect(source?.measureRef.ordinals).toEqual([edit.measure]);
        }
      }
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

/**
 * What a sentence may say besides the numbers of its rows: how many rows it joins, the sum of their counts, and the difference
 * of two values with its share. Checked with numbers of their own, by another way of working them out.
 */
test("no number is said that was not recorded or worked out from what was", () => {
  const numbersOf = (text: string): number[] =>
    (toArabicDigits(text).match(/[0-9][0-9,]*(?:\.[0-9]+)?/g) ?? []).map((one) =>
      Number(one.replaceAll(",", "")),
    );
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  fc.assert(
    fc.property(situation, (given) => {
      for (const { column: id, sentences } of fill(sheetOf(given.specs), given)) {
        for (const { text, sources } of sentences) {
          const known = new Set<number>();
          const at = new Set(sources.map(({ row }) => row));
          if (id === "resultSummary") {
            const rows = given.records.evidence.rows.filter(({ row }) => at.has(row));
            for (const { texts, date } of rows) {
              for (const value of Object.values(texts).flatMap(numbersOf)) known.add(value);
              const [year = 0, , day = 0] = (date ?? "").split("-").map(Number);
              known.add(year + 543).add(day);
            }
            known.add(rows.length).add(rounded(rows.reduce((sum, { count }) => sum + (count ?? 0), 0)));
          } else {
            const [row] = given.records.indicators.rows.filter((one) => at.has(one.row));
            for (const value of Object.values(row?.texts ?? {}).flatMap(numbersOf)) known.add(value);
            const by = Math.abs((row?.actual ?? 0) - (row?.previous ?? 0));
            known.add(rounded(by)).add(rounded((by / (row?.previous ?? 1)) * 100));
          }
          expect(numbersOf(text).filter((value) => !known.has(value))).toEqual([]);
        }
      }
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

/** What a reader of the report would trip over; a missed target is told on purpose. */
const OWN_CHECKS = new Set([
  "broken-step-numbering",
  "mixed-digits",
  "other-fiscal-year",
  "placeholder-text",
  "result-restates-plan",
  "target-without-actual",
  "trend-without-figures",
  "unfinished-result",
  "known-misspelling",
]);

test("filled cells pass the checks", () => {
  fc.assert(
    fc.property(situation, (given) => {
      const blank = { ...given, replace: new Set<string>() };
      const sheet = sheetOf(given.specs.map((spec) => ({ ...spec, resultSummary: "", outcome: "" })));
      const filled = write(sheet, fill(sheet, blank));
      const settings = { digits: given.digits };
      const findings = runChecks(CHECKS, filled, contextOf({ today: TODAY, settings })).map(
        ({ finding }) => finding,
      );
      const own = findings.filter(
        ({ check, column: id }) => OWN_CHECKS.has(check) && (id === "resultSummary" || id === "outcome"),
      );
      expect(own.map(({ check, quote, message }) => [check, quote, message.en])).toEqual([]);
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

test("a dated result can be verified", () => {
  const dated = evidence.map((spec) => ({ ...spec, date: "2025-01-12", activity: "จัดอบรม" }));
  fc.assert(
    fc.property(dated, fc.constantFrom(...DIGITS), (spec, digits) => {
      const sheet = sheetOf([{ ...MEASURES[0], resultSummary: "", outcome: "" }]);
      const given = {
        specs: [],
        records: recordsOf([{ ...spec, measure: 1 }]),
        digits,
        replace: new Set<string>(),
      };
      const filled = write(sheet, fill(sheet, given));
      const findings = runChecks(CHECKS, filled, contextOf({ today: TODAY })).map(({ finding }) => finding);
      expect(findings.filter(({ check }) => check === "unsupported-result")).toEqual([]);
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

test("a filled outcome brings no indicator that is not on the sheet", () => {
  const complete = indicator.filter(
    ({ comparator, target, actual }) =>
      comparator !== "" &&
      target !== "มาก" &&
      !(target === "" && comparator !== "decrease" && comparator !== "increase") &&
      actual !== "มาก",
  );
  fc.assert(
    fc.property(complete, fc.constantFrom(...DIGITS), (spec, digits) => {
      const sheet = sheetOf([{ ...MEASURES[0], resultSummary: "", outcome: "" }]);
      const own = recordsOf([], [{ ...spec, measure: 1 }]);
      const filled = write(
        sheet,
        fill(sheet, { specs: [], records: own, digits, replace: new Set<string>() }),
      );
      expect(proposeIndicators(filled, own, { digits: "thai" }).cells.map(({ after }) => after)).toEqual([]);
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});
