import fc from "fast-check";
import { collect } from "../../src/app/collect";
import { fixWorkbook } from "../../src/app/fix-workbook";
import { joinEdits } from "../../src/core/changes/edit-groups";
import { mergeEdits } from "../../src/core/hands/merge-edits";
import { applyEdits } from "../../src/core/sheet/apply-edits";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import {
  backBook,
  copySheet,
  mainTables,
  putCell,
  readMainBook,
  renameSheet,
  SENT_ON,
  textIn,
  typeInto,
  unitBook,
} from "../support/hands";
import { parseThaiDate } from "../../src/core/calendar/timeframe/parse-thai-date";
import { squash } from "../../src/core/text/squash";
import { propertyRuns, RUNS_ON_SHEETS } from "../support/property-runs";

const SHEET = "มาตรการ";
const EVIDENCE = "หลักฐาน";
const COPY = "หลักฐาน (2)";
const UNIT = "กองคลัง";

/** Rows 5 to 9: the first measure goes on in two rows, the third is two activities with their own times. */
const planOf = (results: readonly string[]): RawWorkbook => {
  const [a = "", b = "", c = "", d = "", e = "", f = ""] = results;
  return mainTables(
    [
      ["๑. ดูแลทรัพย์สิน", "๑. ตรวจนับ", UNIT, "ไตรมาสที่ ๑", a, ""],
      [null, "๒. ซ่อมบำรุง", null, null, b, ""],
      [null, "และรายงาน", null, null, c, ""],
      ["๒. เปิดเผยข้อมูล", "๑. เผยแพร่", UNIT, "ไตรมาสที่ ๒", d, ""],
      ["๓. อบรม", "๑. อบรมพนักงาน", UNIT, "ไตรมาสที่ ๑", e, ""],
      [null, "๒. อบรมผู้นำ", "กองช่าง", "ไตรมาสที่ ๓", f, ""],
    ],
    { evidence: [[1, "15 ม.ค. 2568", "ตรวจนับครั้งแรก", 45, "รายการ", "คลังพัสดุ", ""]] },
  );
};
const RESULT_ROWS = [5, 6, 7, 8, 9, 10] as const;

/** A text of its own. */
const words = (mark: string): fc.Arbitrary<string> =>
  fc.constantFrom("", " ครบ ๓ รายการ", "\n๑. ทำแล้ว", " และเผยแพร่").map((more) => `${mark}${more}`);

interface NewRow {
  readonly measure: string;
  readonly date: string;
  readonly activity: string;
  readonly count: string;
}

const newRow = (mark: string): fc.Arbitrary<NewRow> =>
  fc.record({
    measure: fc.constantFrom("1", "๒", "9", ""),
    date: fc.constantFrom("", "20 มิ.ย. 2568", "๒๐ มิถุนายน ๒๕๖๘", "21 ก.ค. 2568"),
    activity: fc.constantFrom("", "ตรวจนับซ้ำ", "ตรวจนับซ้ำทุกห้อง", `ติดประกาศ${mark}`),
    count: fc.constantFrom("", `${mark}0 คน`),
  });

interface UnitFile {
  readonly answers: readonly (string | null)[];
  readonly rows: readonly NewRow[];
  readonly where: "sheet" | "copy" | "renamed";
  readonly link: string | null;
  /** Rows with an error instead of a result. */
  readonly errors: readonly number[];
  readonly aside: string | null;
}

const unitFile = (version: number): fc.Arbitrary<UnitFile> =>
  fc.record({
    answers: fc.tuple(
      ...RESULT_ROWS.map((row) => fc.option(words(`ตอบ${"กขค"[version] ?? ""}ข้อ${row}`), { freq: 2 })),
    ),
    rows: fc.array(newRow(String(version + 1)), { maxLength: 3 }),
    where: fc.constantFrom("sheet", "copy", "renamed"),
    link: fc.option(fc.constant(`https://example.go.th/${version}`)),
    errors: fc.subarray([...RESULT_ROWS], { maxLength: 1 }),
    aside: fc.option(fc.constant(`ฝากไว้${version}`)),
  });

const hands = fc.record({
  results: fc.tuple(...RESULT_ROWS.map((row) => fc.constantFrom("", `เดิม${row}`))),
  isJoined: fc.boolean(),
  files: fc.array(
    fc.nat({ max: 2 }).chain((version) => unitFile(version)),
    { minLength: 1, maxLength: 3 },
  ),
});

/** The texts that a unit typed, by what they are looked for. */
function fill(sent: RawWorkbook, { answers, rows, where, link, errors, aside }: UnitFile): RawWorkbook {
  const results = Object.fromEntries(
    answers.flatMap((text, index) => (text === null ? [] : [[`E${RESULT_ROWS[index]}`, text]])),
  );
  const sheet = where === "copy" ? COPY : EVIDENCE;
  const evidence = Object.fromEntries(
    rows.flatMap(({ measure, date, activity, count }, index) =>
      [measure, date, activity, count].flatMap((text, column) =>
        text === "" ? [] : [[`${"ABCD"[column]}${index + 3}`, text]],
      ),
    ),
  );
  const answered = typeInto(sent, SHEET, results);
  const copied = where === "copy" ? copySheet(answered, EVIDENCE, COPY) : answered;
  const typed = typeInto(copied, sheet, { ...evidence, ...(link !== null && { G2: link }) });
  const noted = aside === null ? typed : typeInto(typed, "บันทึกแจ้ง", { B40: aside });
  const broken = errors.reduce<RawWorkbook>(
    (book, row) => putCell(book, SHEET, `E${row}`, { text: "#N/A", type: "error", isFormula: true }),
    noted,
  );
  return where === "renamed" ? renameSheet(broken, EVIDENCE, "ของเรา") : broken;
}

function textsTyped({ answers, rows, link, errors, aside }: UnitFile): string[] {
  const results = answers.filter((_, index) => !errors.includes(RESULT_ROWS[index] ?? 0));
  return [
    ...results,
    link,
    aside,
    ...rows.flatMap(({ date, activity, count }) => [date, activity, count]),
  ].flatMap((text) => (text === null || text === "" ? [] : [text]));
}

function joined(workbook: RawWorkbook): RawWorkbook {
  const fixed = fixWorkbook(workbook, { asOf: SENT_ON, fiscalYear: null, sheetName: null }, [
    "continued-row",
  ]);
  if (!fixed.ok) throw new Error(fixed.fault.en);
  return applyEdits(workbook, joinEdits(fixed.value.groups));
}

const shownTexts = ({ tables }: RawWorkbook, sheet: string): string[] =>
  (tables.find((one) => one.sheet === sheet)?.rows ?? []).flatMap(({ row, cells }) =>
    cells.map(({ column }) => textIn({ tables, active: 0 }, sheet, `${"ABCDEFGHIJ"[column - 1]}${row}`)),
  );

test("rows that go on, copied sheets, rows sent twice and errors: each text is in the main workbook, asked or told", () => {
  fc.assert(
    fc.property(hands, ({ results, isJoined, files }) => {
      const plan = planOf(results);
      const sent = unitBook(readMainBook(plan), UNIT);
      const mainBook = isJoined ? joined(plan) : plan;
      const main = readMainBook(mainBook);
      const backs = files.map((file, index) => backBook(`ไฟล์${index}`, fill(sent, file)));
      const collected = collect(main, backs);
      const { groups } = mergeEdits(main, collected, () => null);
      const after = applyEdits(mainBook, joinEdits(groups.map(({ edits }) => edits)));
      const inMain = [SHEET, EVIDENCE].flatMap((sheet) => shownTexts(after, sheet));
      const asked = collected.conflicts.flatMap(({ answers }) => answers.map(({ theirs }) => theirs));
      files.forEach((file, index) => {
        const told = collected.left
          .filter((one) => one.file === `ไฟล์${index}` && one.cell !== null)
          .flatMap(({ sheet, cell }) => {
            const book = backs[index]?.workbook;
            if (book === undefined || sheet === null || cell === null) return [];
            // A row that is told is told as a whole.
            const row = /\d+$/.exec(cell)?.[0] ?? "";
            return ["A", "B", "C", "D", "E", "F", "G"].map((letter) =>
              textIn(book, sheet, `${letter}${row}`),
            );
          });
        const places = [...inMain, ...asked, ...told].map(plain);
        for (const text of textsTyped(file)) {
          expect([text, places.some((one) => one.includes(plain(text)))]).toEqual([text, true]);
        }
        for (const row of file.errors) {
          expect(collected.left).toContainEqual(
            expect.objectContaining({ file: `ไฟล์${index}`, cell: `E${row}` }),
          );
        }
      });

      const again = collect(readMainBook(after), backs);
      expect([again.taken, again.rows]).toEqual([[], []]);
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
}, 60_000);

/** As texts are looked for: a part of a joined text has other spaces around it, and a day is written in any way. */
function plain(text: string): string {
  return squash(parseThaiDate(text) ?? text);
}
