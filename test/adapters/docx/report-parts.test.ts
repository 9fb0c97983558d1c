import { unzipSync } from "fflate";
import { importReport } from "../../../src/app/import-report";
import { readDocx } from "../../../src/adapters/docx/reading/read-docx";
import { renderDocx } from "../../../src/adapters/docx/render-docx";
import { makeQrCode } from "../../../src/adapters/qr/make-qr-code";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import type { ReportModel, ReportPicture } from "../../../src/core/report/model/report-model";
import { readCode } from "../../support/read-code";
import { docxPart, elementsOf, sectionsOf, wordsOf } from "../../support/docx-parts";
import { pictureBytes } from "../../support/pictures";
import { MEASURES_WITH_PARTS, reportOf, reportWithParts } from "../../support/report-model";
import { ooxmlErrors } from "../../support/validate-ooxml";

const EMBLEM: ReportPicture = {
  bytes: pictureBytes("emblem.png"),
  kind: "png",
  width: 120,
  height: 120,
  turn: 0,
  alt: "ตราหน่วยงาน",
};
const PHOTO: ReportPicture = {
  ...EMBLEM,
  bytes: pictureBytes("notice-board.png"),
  width: 160,
  height: 100,
  alt: "ที่ทำการ",
};

const all = (changes: Partial<ReportModel["cover"]> = {}): ReportModel => {
  const model = reportWithParts(MEASURES_WITH_PARTS, { settings: { totalPages: true } });
  const enclosures = { label: "สิ่งที่ส่งมาด้วย", values: [["รายงาน ๑ เล่ม"], [null]] };
  return {
    ...model,
    emblem: EMBLEM,
    memo: { ...model.memo, enclosures },
    cover: { ...model.cover, madeLine: ["จัดทำโดย สำนักปลัด"], ...changes },
  };
};

test.each([
  ["a band", { adornment: { kind: "band", colour: "2E6F8E" } }],
  [
    "a picture turned by a quarter",
    { adornment: { kind: "picture", picture: { ...PHOTO, turn: 90 }, caption: ["ที่ทำการ"] } },
  ],
] as const)("with all parts and a cover with %s it is valid by the Open XML SDK", async (_, cover) => {
  expect(await ooxmlErrors(await renderDocx(all(cover)), "docx")).toEqual([]);
});

test("the half-year's table with its marks is valid, and each mark stands before its word", async () => {
  const bytes = await renderDocx(reportWithParts(MEASURES_WITH_PARTS, { settings: { period: "half-year" } }));
  expect(await ooxmlErrors(bytes, "docx")).toEqual([]);
  const words = sectionsOf(docxPart(bytes, "word/document.xml")).map(wordsOf).join("\n");
  expect(words).toContain("■ ดำเนินการแล้ว");
});

test("the emblem is one file, with the bytes as given, 15 mm on the memo and 30 mm on the cover", async () => {
  const parts = unzipSync(await renderDocx(all()));
  expect(Buffer.from(parts["word/media/picture1.png"] ?? []).equals(Buffer.from(EMBLEM.bytes))).toBe(true);
  const shown = sectionsOf(new TextDecoder().decode(parts["word/document.xml"]))
    .slice(0, 2)
    .map((section) =>
      /<wp:extent cx="(\d+)" cy="(\d+)"><\/wp:extent>.*?descr="ตราหน่วยงาน"/.exec(section)?.slice(1),
    );
  expect(shown).toEqual([
    ["540000", "540000"],
    ["1080000", "1080000"],
  ]);
});

test("a report that asks for nothing has no picture, no mark and no style of the new parts", async () => {
  const parts = unzipSync(await renderDocx(reportOf([{}])));
  expect(Object.keys(parts).filter((name) => name.includes("media"))).toEqual([]);
  expect(new TextDecoder().decode(parts["word/document.xml"])).not.toMatch(
    /bookmarkStart|w:drawing|AlternateContent/,
  );
  expect(new TextDecoder().decode(parts["word/styles.xml"])).not.toMatch(/PartTitle|TOC1|PictureCaption/);
});

test("the line of who made the report is in a frame, which a paragraph of the cover's own section follows", async () => {
  const cover = sectionsOf(docxPart(await renderDocx(all()), "word/document.xml"))[1] ?? "";
  const [framed = "", end = "", ...more] = cover.slice(cover.indexOf("<w:framePr")).split("</w:p>");
  expect(wordsOf(framed)).toBe("จัดทำโดย สำนักปลัด");
  expect(framed).not.toContain("<w:sectPr");
  expect(end).toContain("<w:sectPr");
  expect(more).toEqual([""]);
});

test("contents without a foreword begin at ก, under the head that the cover has for another page", async () => {
  const bytes = await renderDocx({ ...all(), foreword: null });
  const [, cover = "", contents = ""] = sectionsOf(docxPart(bytes, "word/document.xml"));
  expect(cover).toContain("<w:titlePg/>");
  const kinds = [...cover.matchAll(/<w:headerReference w:type="(\w+)" r:id="(\w+)"/g)];
  expect(kinds.map(([, kind]) => kind).sort()).toEqual(["default", "first"]);
  const heads = Object.fromEntries(
    kinds.map(([, kind, id]) => {
      const relation = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(
        docxPart(bytes, "word/_rels/document.xml.rels"),
      )?.[0];
      return [kind, docxPart(bytes, `word/${/Target="([^"]*)"/.exec(relation ?? "")?.[1]}`)];
    }),
  );
  expect(heads.first).not.toContain("PAGE");
  expect(heads.default).toContain("PAGE");
  expect(contents).toContain('<w:pgNumType w:start="1" w:fmt="thaiLetters"/>');
  expect(contents).not.toContain("w:headerReference");
});

test("foreword and contents are on pages ก ข in Arabic digits too", async () => {
  const model = reportWithParts(MEASURES_WITH_PARTS, { settings: { digits: "arabic" } });
  const sections = sectionsOf(docxPart(await renderDocx(model), "word/document.xml"));
  const formats = sections.map((section) => /<w:pgNumType ([^>]*)/.exec(section)?.[1]?.replace("/", ""));
  expect(formats.slice(2)).toEqual([
    'w:start="1" w:fmt="thaiLetters"',
    'w:fmt="thaiLetters"',
    'w:start="1" w:fmt="decimal"',
    'w:fmt="decimal"',
    'w:fmt="decimal"',
  ]);
});

test("every entry of the contents leads to a bookmark that is there once, and shows a page before it is counted", async () => {
  const document = docxPart(await renderDocx(all()), "word/document.xml");
  const links = elementsOf(document, "w:hyperlink").filter((link) => link.includes("w:anchor="));
  expect(links.length).toBeGreaterThan(7);
  for (const link of links) {
    const name = /w:anchor="([^"]*)"/.exec(link)?.[1] ?? "";
    expect(document.split(`w:name="${name}"`)).toHaveLength(2);
    expect(link).toContain(` PAGEREF ${name} `);
    expect(wordsOf(link)).toMatch(/\t[ก-ฮ๐-๙]+$/);
  }
});

test("a place's bookmark is before its words and its entry of the contents behind them, where LibreOffice does not stumble over it", async () => {
  const document = docxPart(await renderDocx(all()), "word/document.xml");
  const places = elementsOf(document, "w:p").filter((paragraph) => paragraph.includes("> TC &quot;"));
  expect(places.length).toBeGreaterThan(7);
  for (const place of places) {
    const words = /<w:t[ >]/.exec(place)?.index ?? -1;
    expect(words).toBeGreaterThan(place.indexOf("<w:bookmarkStart "));
    expect(place.slice(place.indexOf("> TC &quot;"))).not.toMatch(/<w:t[ >]/);
  }
});

test("the head counts up to the last page of the appendix", async () => {
  const bytes = await renderDocx(all());
  const heads = Object.entries(unzipSync(bytes))
    .filter(([name]) => name.startsWith("word/header"))
    .map(([, part]) => new TextDecoder().decode(part));
  expect(heads.filter((head) => head.includes(" PAGEREF _end "))).toHaveLength(5);
  expect(sectionsOf(docxPart(bytes, "word/document.xml")).at(-1)).toContain('w:name="_end"');
});

test("the codes in the file are read back, sharp at eight points to a module", async () => {
  const model = all();
  const wanted = (model.appendix?.measures ?? []).flatMap(({ rows }) =>
    rows.flatMap(({ links }) => links.filter(({ hasCode }) => hasCode).map(({ href }) => href)),
  );
  const codes = Object.entries(unzipSync(await renderDocx(model)))
    .filter(([name]) => name.startsWith("word/media/"))
    .map(([, bytes]) => bytes)
    .filter((bytes) => bytes[24] === 1 && bytes[25] === 0);
  expect(wanted.length).toBeGreaterThan(0);
  expect(codes.map(readCode)).toEqual([...new Set(wanted)]);
  for (const [index, png] of codes.entries()) {
    const side = (makeQrCode(wanted[index] ?? "").length + 8) * 8;
    const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([side, side]);
  }
});

test("read in again, a report with all parts has its measures and no setting that nobody made", async () => {
  const read = await readDocx(await renderDocx(all()));
  if (!read.ok) throw new Error(read.fault.en);
  const options = { asOf: "2025-10-20" as PlainDate, fiscalYear: null };
  const imported = importReport(read.value, options);
  const plain = await readDocx(await renderDocx(reportOf(MEASURES_WITH_PARTS)));
  if (!imported.ok || !plain.ok) throw new Error("not imported");
  const before = importReport(plain.value, options);
  if (!before.ok) throw new Error(before.fault.en);
  expect(imported.value.measures).toBe(3);
  expect(imported.value.settings).toEqual(before.value.settings);
  expect(imported.value.people).toBe(before.value.people);
});
