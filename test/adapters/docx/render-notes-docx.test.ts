import { renderNotesDocx } from "../../../src/adapters/docx/render-notes-docx";
import type { UnitNotes } from "../../../src/core/owed/unit-notes";
import { BOARD } from "../../support/added-parts";
import { docxPart, elementsOf, sectionsOf, wordsOf } from "../../support/docx-parts";
import { notesOf, owing } from "../../support/unit-notes";
import { ooxmlErrors } from "../../support/validate-ooxml";

const sectionsIn = async (notes: UnitNotes): Promise<string[]> =>
  sectionsOf(docxPart(await renderNotesDocx(notes), "word/document.xml"));
const folded = (text: string): string => text.replace(/\s/g, "");

test.each<[string, () => UnitNotes]>([
  ["notes to two units, with an emblem", () => ({ ...notesOf(), emblem: BOARD })],
  ["an annex", () => notesOf(owing(13))],
  ["no settings", () => notesOf(undefined, {}, { isBare: true })],
])("%s: valid by the Open XML SDK", async (_, notes) => {
  expect(await ooxmlErrors(await renderNotesDocx(notes()), "docx")).toEqual([]);
});

test("each note is a section of its own that begins a page, and says every word of it", async () => {
  const model = notesOf();
  const sections = await sectionsIn(model);
  expect(sections).toHaveLength(model.notes.length);
  for (const [index, note] of model.notes.entries()) {
    const section = sections[index] ?? "";
    const words = folded(wordsOf(section));
    const texts = [
      note.heading,
      ...note.addressee.value,
      ...note.opening,
      ...note.table.headings,
      ...note.table.rows.flat(2).map(({ text }) => text),
      ...note.request,
      ...note.closing,
      note.receipt.label,
    ];
    for (const text of texts) expect(words).toContain(folded(text ?? ""));
    expect(section).toContain('<w:type w:val="nextPage"/>');
    expect(section).toContain('<w:pgNumType w:start="1" w:fmt="thaiNumbers"/>');
  }
});

test("the table has its columns, a heading row for each page, rows that are not split, and what is over in bold", async () => {
  const [section = ""] = await sectionsIn(notesOf());
  const [table = ""] = elementsOf(section, "w:tbl");
  const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
  expect(widths.map((width) => Math.round((width * 25.4) / 1440))).toEqual([12, 70, 48, 30]);
  const rows = elementsOf(table, "w:tr");
  expect(rows[0]).toContain("<w:tblHeader/>");
  for (const row of rows) expect(row).toContain("<w:cantSplit/>");
  const bold = rows.map((row) =>
    elementsOf(row, "w:r")
      .filter((run) => run.includes("<w:b/>"))
      .map(wordsOf),
  );
  expect(bold.slice(1)).toEqual([["๓๐\u00a0มิ.ย.\u00a0๒๕๖๘", "พ้นกำหนดแล้ว"], [], []]);
});

test("boxes are drawn, say what they show, and are letters only for a program that draws nothing", async () => {
  const [section = ""] = await sectionsIn(notesOf());
  const boxes = elementsOf(section, "mc:AlternateContent");
  expect(boxes).toHaveLength(5);
  for (const box of boxes) {
    expect(box).toContain('descr="ยังไม่ส่ง"');
    expect(box).toMatch(/<mc:Fallback><w:t>☐<\/w:t>/);
  }
  expect(section.replaceAll(/<mc:Fallback>.*?<\/mc:Fallback>/gs, "")).not.toContain("☐");
});

test("the receipt is a frame at the foot of the page on which the note is signed", async () => {
  const [section = ""] = await sectionsIn(notesOf());
  const paragraphs = elementsOf(section, "w:p");
  const at = paragraphs.findIndex((paragraph) => wordsOf(paragraph).includes("ผู้รับ (ลงชื่อ)"));
  expect(paragraphs[at]).toMatch(/<w:framePr [^>]*w:vAnchor="margin"[^>]*w:yAlign="bottom"/);
  expect(wordsOf(paragraphs[at + 1] ?? "")).toBe("จึงเรียนมาเพื่อโปรดดำเนินการ");
  for (const paragraph of paragraphs.slice(at + 1, -1)) {
    const isKept =
      /<w:keepNext\/>|w:val="(?:Signature|signature)/.test(paragraph) || paragraph.includes("ลงชื่อ");
    expect([wordsOf(paragraph), isKept]).toEqual([wordsOf(paragraph), true]);
  }
});

test("a long table stands on a page of its own behind the signature", async () => {
  const [section = ""] = await sectionsIn(notesOf(owing(13)));
  const signed = section.indexOf("(ลงชื่อ)");
  const title = section.indexOf("บัญชีแนบท้ายบันทึกข้อความ");
  expect(section.indexOf("<w:tbl>")).toBeGreaterThan(title);
  expect(title).toBeGreaterThan(signed);
  expect(section.slice(signed, title)).toContain("<w:pageBreakBefore/>");
});

test("the same notes give the same bytes", async () => {
  const [first, second] = [await renderNotesDocx(notesOf()), await renderNotesDocx(notesOf())];
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});
