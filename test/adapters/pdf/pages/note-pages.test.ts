import { renderNotesPdf } from "../../../../src/adapters/pdf/render-notes-pdf";
import { POINTS_PER_MM } from "../../../../src/core/report/model/memo-design";
import type { UnitNotes } from "../../../../src/core/owed/unit-notes";
import { foldText, pageText, readPdf, type PdfItem, type PdfPage } from "../../../support/read-pdf";
import { notesOf, owing } from "../../../support/unit-notes";

const LEFT = 30;
const RIGHT = 190;
const FOOT = 297 - 20;
const CELL_PADDING = 1.6;

/** The upright pages: the notes and their annexes, without the units' pages behind them. */
const pagesOf = async (notes: UnitNotes): Promise<readonly PdfPage[]> =>
  (await readPdf(await renderNotesPdf(notes))).pages.filter(({ width, height }) => width < height);

function find(page: PdfPage | undefined, text: string): PdfItem {
  const item = page?.items.find((one) => foldText(one.text).startsWith(foldText(text)));
  if (item === undefined) throw new Error(`${text} is not on the page`);
  return item;
}

const millimetres = (points: number): number => points / POINTS_PER_MM;
const has = (page: PdfPage | undefined, text: string): boolean =>
  page !== undefined && foldText(pageText(page)).includes(foldText(text));

test("each note has a page of its own, and all of its words", async () => {
  const model = notesOf();
  const pages = await pagesOf(model);
  expect(pages).toHaveLength(2);
  for (const [index, note] of model.notes.entries()) {
    for (const text of [
      note.heading,
      note.addressee.value[0] ?? "",
      ...note.table.rows.flat(2).map((line) => line.text),
      note.closing[0] ?? "",
      note.receipt.label,
    ])
      expect([text, has(pages[index], text)]).toEqual([text, true]);
  }
});

test("the columns are 12, 70, 48 and 30 mm wide, boxes before what is asked for", async () => {
  const [page] = await pagesOf(notesOf());
  const from = (text: string): number => millimetres(find(page, text).x);
  expect(from("ตรวจสอบการยืมพัสดุ")).toBeCloseTo(LEFT + 12 + CELL_PADDING, 1);
  expect(from("สรุปผลการดำเนินการ")).toBeCloseTo(LEFT + 82 + CELL_PADDING + 2.7 + 1.5, 1);
  expect(from("๓๐ มิ.ย.")).toBeCloseTo(LEFT + 130 + CELL_PADDING, 1);
});

test("the receipt line stands at the foot of the page, below everything else", async () => {
  const [page] = await pagesOf(notesOf());
  const receipt = find(page, "ผู้รับ (ลงชื่อ)");
  expect(millimetres(receipt.x)).toBeCloseTo(LEFT, 1);
  expect(millimetres(receipt.y)).toBeGreaterThan(FOOT - 8);
  expect(millimetres(receipt.y)).toBeLessThan(FOOT);
  expect(millimetres(find(page, "วันที่").x)).toBeLessThan(RIGHT);
  for (const item of page?.items ?? []) expect(item.y).toBeLessThanOrEqual(receipt.y);
});

test("twelve high rows go on over a page under their headings; the receipt is where the note is signed", async () => {
  const pages = await pagesOf(notesOf(owing(12)));
  expect(pages).toHaveLength(2);
  expect(pages.map((page) => has(page, "สิ่งที่ขอ"))).toEqual([true, true]);
  expect(pages.map((page) => has(page, "ผู้รับ (ลงชื่อ)"))).toEqual([false, true]);
  expect(pages.map((page) => has(page, "(ลงชื่อ)"))).toEqual([false, true]);
  expect(has(pages[1], "- ๒ -")).toBe(true);
});

test("thirteen rows are an annex behind a note of one page", async () => {
  const [note, ...annex] = await pagesOf(notesOf(owing(13)));
  expect([has(note, "ตามบัญชีแนบท้าย"), has(note, "ผู้รับ (ลงชื่อ)"), has(note, "สิ่งที่ขอ")]).toEqual([
    true,
    true,
    false,
  ]);
  expect(has(annex[0], "บัญชีแนบท้ายบันทึกข้อความ")).toBe(true);
  for (const page of annex) expect([has(page, "สิ่งที่ขอ"), has(page, "ผู้รับ (ลงชื่อ)")]).toEqual([true, false]);
});

test("pages are counted anew in each note", async () => {
  const pages = await pagesOf(
    notesOf([...owing(13), ...owing(13).map((one) => ({ ...one, responsibleUnit: "กองช่าง" }))]),
  );
  const numbers = pages.map((page) => /- (.) -/.exec(pageText(page))?.[1] ?? "");
  expect(numbers).toEqual(["", "๒", "๓", "", "๒", "๓"]);
});

test("the same notes give the same bytes", async () => {
  const [first, second] = [await renderNotesPdf(notesOf()), await renderNotesPdf(notesOf())];
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});
