import fc from "fast-check";
import { columnLetters } from "../../src/core/model/cell-ref";
import type { TestCell, TestTable } from "./raw-table";

/** A small measures sheet such as offices paste it, with a word in each of its texts that stands nowhere else. */
export interface UnevenSheet extends TestTable {
  readonly words: readonly string[];
}

const HEADINGS = [
  "ลำดับ",
  "มาตรการ/แนวทาง",
  "ขั้นตอน/วิธีการปฏิบัติ",
  "หน่วยงานรับผิดชอบ",
  "ระยะเวลา",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์หรือผลสัมฤทธิ์ (outcome/result)",
  "หมายเหตุ",
];
const MISSPELT = [
  "ลำดับ",
  "มาตราการ/แนวทาง",
  "ขั้นตอน/วิธีการปฎิบัติ",
  "หน่วยงานรับผิชอบ",
  "ระยะเวลา",
  "สรุปผลการดำเนิการ",
  "ผลลัพท์หรือผลสัมฤทธ์ (outcome/resuil)",
  "หมายเหตุ",
];
/** The columns whose texts get a word of their own: not numbers, units and timeframes, which are read. */
const WITH_WORD = new Set([1, 2, 5, 6, 7]);
/** A column that is none of the form's. */
const NOTES = 7;
/** Where the own word of a text goes. */
const SLOT = "{}";

const phrase = fc.constantFrom(
  "ประชุม", "อีเมลล์", "เวปไซต์", "องค์กรปกครองส่วนท้องถิ่น", "3 ครั้ง", "๓ ครั้ง", "ระบุชื่อ………", "xx", "ถึงระ", "บุชื่อ", "๒. สรุป", "\n- แจ้ง",
); // prettier-ignore
const text = fc.array(phrase, { maxLength: 3 }).map((phrases) => `${phrases.join(" ")}${SLOT}`);
const maybe = fc.option(text, { nil: "" });
const unit = fc.constantFrom("สำนักปลัด", "กองคลัง", "");
const timeframe = fc.constantFrom("ไตรมาส ๒", "ไตรมาส ๔", "");
const lead = fc.constantFrom("๑. ", "๒. ", "3. ", "", "๑๑ ", "(๔) ", "๑.๑ ");
const number = fc.constantFrom<TestCell>("", "", "๑", "๒", "3", 4);

const measure = fc
  .tuple(number, lead, maybe, maybe, unit, timeframe, maybe, maybe, maybe)
  .map(([own, first, title, ...others]): TestCell[] => [
    own,
    `${first}${SLOT}${title.replace(SLOT, "")}`,
    ...others,
  ]);
const continued = fc
  .tuple(maybe, fc.constantFrom("", "", "กองช่าง"), maybe, maybe, maybe)
  .map(([steps, own, result, outcome, note]): TestCell[] => ["", "", steps, own, "", result, outcome, note]);
const line = fc.constantFrom("มิติที่ ๑", "แผน ปีงบประมาณ พ.ศ. ๒๕๖๙", "หมายเหตุท้ายตาราง");
const anyRow = fc.oneof(
  { weight: 6, arbitrary: measure },
  { weight: 3, arbitrary: continued },
  { weight: 2, arbitrary: fc.constant<TestCell[]>(HEADINGS) },
  { weight: 1, arbitrary: line.map((words): TestCell[] => ["", `${words}${SLOT}`]) },
  { weight: 1, arbitrary: fc.constant<TestCell[]>([]) },
);
const area = fc.record({
  row: fc.nat(9),
  column: fc.nat(7),
  further: fc.constantFrom(0, 1, 1, 2),
  across: fc.constantFrom(0, 0, 0, 1),
});

/**
 * Sheets with merged areas, headings again inside the data, continued rows, missing columns, numbers twice and digits of both
 * kinds, here or there beside column A.
 */
export const unevenSheet: fc.Arbitrary<UnevenSheet> = fc
  .record({
    rows: fc.array(anyRow, { minLength: 1, maxLength: 8 }),
    areas: fc.array(area, { maxLength: 2 }),
    missing: fc.uniqueArray(fc.nat(7), { maxLength: 2 }),
    hasNumbers: fc.boolean(),
    isMisspelt: fc.boolean(),
    hasTallHeadings: fc.boolean(),
    beginsWithNotes: fc.boolean(),
    firstColumn: fc.constantFrom(1, 2),
  })
  .map(({ rows, areas, missing, hasNumbers, isMisspelt, hasTallHeadings, beginsWithNotes, firstColumn }) => {
    const order = beginsWithNotes ? [NOTES, ...HEADINGS.keys()].slice(0, -1) : [...HEADINGS.keys()];
    const kept = order.filter((at) => !missing.includes(at) && (at !== 0 || hasNumbers));
    const pick = (cells: readonly TestCell[]): TestCell[] => kept.map((at) => cells[at] ?? "");
    const head: TestCell[][] = [
      ["องค์การบริหารส่วนตำบลทุ่งสมมติ ปีงบประมาณ ๒๕๖๘"],
      pick(isMisspelt ? MISSPELT : HEADINGS),
      ...(hasTallHeadings ? [[]] : []),
    ];
    const grid = [...head, ...withWords(rows).map(pick)];
    const merges: string[] = [];
    const taken = new Set<string>();
    const merge = (top: number, left: number, bottom: number, right: number): void => {
      const places = placesIn(top, left, bottom, right);
      if (places.length < 2 || places.some((place) => taken.has(String(place)))) return;
      for (const place of places) taken.add(String(place));
      for (const [row, column] of places.slice(1)) (grid[row - 1] ?? [])[column - 1] = "";
      const letters = (column: number): string => columnLetters(column + firstColumn - 1);
      merges.push(`${letters(left)}${top}:${letters(right)}${bottom}`);
    };
    if (hasTallHeadings) kept.forEach((_, at) => merge(2, at + 1, 3, at + 1));
    for (const { row, column, further, across } of areas) {
      const top = head.length + 1 + (row % rows.length);
      const left = 1 + (column % kept.length);
      merge(top, left, Math.min(top + further, grid.length), Math.min(left + across, kept.length));
    }
    const shown = grid.flat().join("\n");
    const words = shown.match(/ถ้อยคำ[ก-ฮ]+นะ/g) ?? [];
    return { rows: grid, merges, firstColumn, words };
  });

function withWords(rows: readonly (readonly TestCell[])[]): TestCell[][] {
  let count = 0;
  return rows.map((cells) =>
    cells.map((cell, at) => {
      if (typeof cell !== "string" || !cell.includes(SLOT)) return cell;
      return cell.replace(SLOT, WITH_WORD.has(at) ? ownWord((count += 1)) : "");
    }),
  );
}

/** A word that no check knows. */
function ownWord(count: number): string {
  return `ถ้อยคำ${[...String(count)].map((digit) => "กขคงจชซดตน"[Number(digit)]).join("")}นะ`;
}

function placesIn(top: number, left: number, bottom: number, right: number): [row: number, column: number][] {
  const places: [number, number][] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) places.push([row, column]);
  return places;
}
