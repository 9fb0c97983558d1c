import { renderNotesPdf } from "../../../../src/adapters/pdf/render-notes-pdf";
import { POINTS_PER_MM } from "../../../../src/core/report/model/memo-design";
import type { UnitNotes } from "../../../../src/core/owed/unit-notes";
import { foldText, pageText, readPdf, type PdfItem, type PdfPage } from "../../../support/read-pdf";
import { notesOf, owing } from "../../../support/unit-notes";
import type { MeasureSpec } from "../../../support/measure-sheet";

const LEFT = 15;
const FOOT = 210 - 15;
const CELL_PADDING = 1.6;

/** The lying pages: those of units behind their notes. */
const pagesOf = async (notes: UnitNotes): Promise<readonly PdfPage[]> =>
  (await readPdf(await renderNotesPdf(notes))).pages.filter(({ width, height }) => width > height);

function find(page: PdfPage | undefined, text: string): PdfItem {
  const item = page?.items.find((one) => foldText(one.text).startsWith(foldText(text)));
  if (item === undefined) throw new Error(`${text} is not on the page`);
  return item;
}

const millimetres = (points: number): number => points / POINTS_PER_MM;
const has = (page: PdfPage | undefined, text: string): boolean =>
  page !== undefined && foldText(pageText(page)).includes(foldText(text));

test("behind each note its unit's pages, with every word of it, counted from one", async () => {
  const model = notesOf();
  const { pages: all, labels } = await readPdf(await renderNotesPdf(model));
  expect(labels).toEqual(["กองคลัง 1", "กองคลัง ตาราง 1", "กองคลัง ตาราง 2", "กองช่าง 1", "กองช่าง ตาราง 1"]);
  const units = [all.slice(1, 3), all.slice(4)];
  for (const [index, { pages: own }] of model.notes.entries()) {
    const words = foldText((units[index] ?? []).map(pageText).join(" "));
    const texts = [
      own.day,
      "- ๑ -",
      ...own.titleLines.flat(),
      ...own.countLine,
      ...own.rows.flatMap(({ groupHeadings }) => groupHeadings),
      ...own.rows.flatMap(({ cells }) => own.columns.flatMap(({ id }) => cells[id].map(({ text }) => text))),
      "ผู้รายงาน",
    ];
    for (const text of texts) expect(words).toContain(foldText(text ?? ""));
  }
});

test("the columns are 40, 70, 24, 50, 45 and 38 mm wide", async () => {
  const [page] = await pagesOf(
    notesOf([{ outcome: "", resultSummary: "", number: null, measure: "เผยแพร่คู่มือ", steps: "แจ้งเวียน" }]),
  );
  const from = (text: string): number => millimetres(find(page, text).x) - CELL_PADDING;
  expect(from("เผยแพร่คู่มือ")).toBeCloseTo(LEFT, 1);
  expect(from("แจ้งเวียน")).toBeCloseTo(LEFT + 40, 1);
  expect(from("สรุปผล")).toBeGreaterThan(LEFT + 134);
  expect(from("ลิงก์") - 2.7 - 1.5).toBeCloseTo(LEFT + 229, 1);
});

test("it is signed below the last row, from 147 to 227 mm of the paper", async () => {
  const [page] = await pagesOf(notesOf(owing(1)));
  const signed = find(page, "(ลงชื่อ)");
  const role = find(page, "ผู้รายงาน");
  expect(millimetres(signed.x)).toBeCloseTo(LEFT + 132, 1);
  expect(millimetres(role.x + role.width)).toBeCloseTo(LEFT + 212, 0);
  expect(signed.y).toBeGreaterThan(find(page, "ลิงก์หลักฐาน").y);
  expect(millimetres(signed.y)).toBeLessThan(FOOT);
});

/** Rows of so many steps each. */
function highRows(count: number, steps: number): readonly MeasureSpec[] {
  const text = Array.from({ length: steps }, (_, index) => `${index + 1}. แจ้งเวียน`).join("\n");
  return owing(count).map((one) => ({ ...one, measure: "เผยแพร่คู่มือ", steps: text }));
}

test.each(Array.from({ length: 14 }, (_, index) => index + 18))(
  "the signature is with the last lines of the last row, whatever is left of the page: %i steps",
  async (steps) => {
    const pages = await pagesOf(notesOf(highRows(1, steps)));
    const last = pages.at(-1);
    expect(has(last, "ผู้รายงาน")).toBe(true);
    expect(has(last, "แจ้งเวียน")).toBe(true);
    for (const page of pages) for (const { y } of page.items) expect(millimetres(y)).toBeLessThan(FOOT);
    expect(pages.filter((page) => has(page, "ผู้รายงาน"))).toHaveLength(1);
  },
);

test.each([4, 5, 6, 7, 8])("low rows: the last one goes on with the signature (%i rows)", async (count) => {
  const pages = await pagesOf(notesOf(highRows(count, 4)));
  const last = pages.at(-1);
  expect([has(last, "ผู้รายงาน"), has(last, "แจ้งเวียน")]).toEqual([true, true]);
  for (const page of pages) for (const { y } of page.items) expect(millimetres(y)).toBeLessThan(FOOT);
});

test("further pages have the headings again and the title of the table on top", async () => {
  const [first, second] = await pagesOf(notesOf(highRows(12, 4)));
  expect(has(first, "ข้อมูล ณ วันที่")).toBe(true);
  expect([has(second, "ข้อมูล ณ วันที่"), has(second, "กองคลัง มาตรการที่รับผิดชอบ"), has(second, "- ๒ -")]).toEqual([
    false,
    true,
    true,
  ]);
  expect(has(second, "ที่ต้องส่ง")).toBe(true);
});
