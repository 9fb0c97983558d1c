import { renderNotesDocx } from "../../../src/adapters/docx/render-notes-docx";
import type { UnitNotes } from "../../../src/core/owed/unit-notes";
import { BOARD } from "../../support/added-parts";
import { docxPart, elementsOf, sectionsOf, wordsOf } from "../../support/docx-parts";
import { notesOf, owing } from "../../support/unit-notes";
import { ooxmlErrors } from "../../support/validate-ooxml";

const sectionsIn = async (notes: UnitNotes): Promise<string[]> =>
  sectionsOf(docxPart(await renderNotesDocx(notes), "word/document.xml"));
/** Behind each note is the section of its unit's pages. */
const evenOf = (sections: readonly string[]): readonly string[] =>
  sections.filter((_, index) => index % 2 === 0);
const unitSections = async (notes: UnitNotes): Promise<string[]> =>
  (await sectionsIn(notes)).filter((_, index) => index % 2 === 1);
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
  const sections = evenOf(await sectionsIn(model));
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

describe("a unit's pages", () => {
  test("lie behind its note, counted from one, the day on top of the first and their title on top of others", async () => {
    const bytes = await renderNotesDocx(notesOf());
    const [section = ""] = await unitSections(notesOf());
    expect(section).toContain('w:orient="landscape"');
    expect(section).toContain('<w:pgNumType w:start="1" w:fmt="thaiNumbers"/>');
    expect(section).toContain("<w:titlePg/>");
    const heads = [1, 2, 3, 4, 5, 6, 7, 8].map((number) =>
      wordsOf(docxPart(bytes, `word/header${number}.xml`)),
    );
    expect(heads.filter((words) => words.includes("ข้อมูล ณ วันที่ ๑ กันยายน ๒๕๖๘"))).toHaveLength(2);
    expect(heads.filter((words) => words.startsWith("กองคลัง มาตรการที่รับผิดชอบ"))).toHaveLength(1);
  });

  test("say every word, in columns of 40, 70, 24, 50, 45 and 38 mm with their headings on every page", async () => {
    const model = notesOf();
    const sections = await unitSections(model);
    for (const [index, { pages }] of model.notes.entries()) {
      const section = sections[index] ?? "";
      const words = folded(wordsOf(section));
      const texts = [
        ...pages.titleLines.flat(),
        ...pages.countLine,
        ...pages.columns.flatMap(({ headingLines }) => headingLines),
        ...pages.rows.flatMap(({ groupHeadings, cells }) => [
          ...groupHeadings,
          ...pages.columns.flatMap(({ id }) => cells[id].map(({ text }) => text)),
        ]),
        "ผู้รายงาน",
      ];
      for (const text of texts) expect(words).toContain(folded(text ?? ""));
      const widths = [...section.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
      expect(widths.map((width) => Math.round((width * 25.4) / 1440))).toEqual([40, 70, 24, 50, 45, 38]);
      expect(elementsOf(section, "w:tr")[0]).toContain("<w:tblHeader/>");
    }
  });

  test("blank cells have dotted lines from edge to edge, boxes are drawn and say what they show", async () => {
    const [section = ""] = await unitSections(notesOf());
    const lines = elementsOf(section, "w:p").filter((one) => one.includes('w:val="WritingLine"'));
    expect(lines).toHaveLength(4 + 4 + 4 + 1);
    const ends = lines.map((line) =>
      Number(/<w:tab w:val="right" w:pos="(\d+)" w:leader="dot"/.exec(line)?.[1]),
    );
    expect(ends.map((end) => Math.round((end * 254) / 1440))).toEqual([
      468, 468, 468, 468, 418, 418, 418, 418, 418, 418, 418, 418, 348,
    ]);
    const boxes = [...section.matchAll(/descr="([^"]*)"/g)].map(([, words]) => words);
    expect(boxes.filter((words) => words === "ยังไม่ส่ง")).toHaveLength(5);
    expect(boxes.filter((words) => words === "ส่งแล้ว")).toHaveLength(3);
  });

  test("the last row is on the page on which it is signed, no other row is held to the next", async () => {
    const [section = ""] = await unitSections(notesOf());
    const rows = elementsOf(section, "w:tr")
      .slice(1)
      .filter((row) => !row.includes("GroupHeading"));
    const held = rows.map((row) => elementsOf(row, "w:p").map((one) => one.includes("<w:keepNext/>")));
    expect(held.at(-1)?.every(Boolean)).toBe(true);
    expect(held.slice(0, -1).flat()).not.toContain(true);
    expect(section).toMatch(/<w:pStyle w:val="UnitSignature"\/>.*ผู้รายงาน/);
  });
});
