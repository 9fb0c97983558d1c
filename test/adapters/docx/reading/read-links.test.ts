import { readDocx } from "../../../../src/adapters/docx/reading/read-docx";
import { REPORT_LIMITS } from "../../../../src/adapters/docx/reading/limits";
import { blockParagraphs } from "../../../../src/core/sheet/imported/block-text";
import type { ReportDocument } from "../../../../src/core/sheet/imported/report-document";
import {
  cell,
  complexField,
  inList,
  line,
  linked,
  makeDocx,
  para,
  run,
  table,
  wordXml,
  type DocxPlan,
} from "../../../support/make-docx";

const LINKS = {
  r1: "https://a.go.th/o26",
  r2: "https://a.go.th/o27",
  r3: "https://a.go.th/o26",
  mail: "mailto:saraban@a.go.th",
  script: "javascript:alert(1)",
  file: "file:///C:/%E0%B8%81/แผน.pdf",
  thai: "https://a.go.th/รายงาน?ก=1&ข=2",
};

async function read(plan: DocxPlan): Promise<ReportDocument> {
  const result = await readDocx(makeDocx({ links: LINKS, ...plan }));
  if (!result.ok) throw new Error(result.fault.en);
  return result.value;
}

async function textsOf(body: string): Promise<string[]> {
  return blockParagraphs((await read({ body })).blocks).map(({ text }) => text);
}

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const vanished = (text: string): string => `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${text}</w:t></w:r>`;

test.each<[string, string, string]>([
  ["words", linked("r1", run("คลิกที่นี่")), "คลิกที่นี่ (https://a.go.th/o26)"],
  ["its address", linked("r1", run("https://a.go.th/o26")), "https://a.go.th/o26"],
  ["its address without a scheme", linked("r1", run("a.go.th/o26/")), "a.go.th/o26/"],
  ["a mail address", linked("mail", run("saraban@a.go.th")), "saraban@a.go.th"],
  ["words for a mail address", linked("mail", run("สารบรรณ")), "สารบรรณ (mailto:saraban@a.go.th)"],
  ["a script, as text", linked("script", run("กด")), "กด (javascript:alert(1))"],
  ["a file, as text", linked("file", run("แผน")), "แผน (file:///C:/%E0%B8%81/แผน.pdf)"],
  ["letters that XML escapes", linked("thai", run("ผล")), "ผล (https://a.go.th/รายงาน?ก=1&ข=2)"],
  ["a relationship that is missing", linked("r9", run("คลิก")), "คลิก"],
  ["a place in the document", `<w:hyperlink w:anchor="ผล">${run("ดูผล")}</w:hyperlink>`, "ดูผล"],
  [
    "a place on a page",
    `<w:hyperlink r:id="r1" w:anchor="ผล">${run("ดู")}</w:hyperlink>`,
    "ดู (https://a.go.th/o26#ผล)",
  ],
  ["several runs", linked("r1", run("คลิก") + run("ที่") + run("นี่")), "คลิกที่นี่ (https://a.go.th/o26)"],
  [
    "several links of one address",
    linked("r1", run("คลิก")) + linked("r3", run("ที่นี่")),
    "คลิกที่นี่ (https://a.go.th/o26)",
  ],
  [
    "several links of one address, and a space between",
    linked("r1", run("คลิก")) + run(" ") + linked("r1", run("ที่นี่")),
    "คลิก ที่นี่ (https://a.go.th/o26)",
  ],
  [
    "two addresses",
    linked("r1", run("หนึ่ง")) + run(" ") + linked("r2", run("สอง")),
    "หนึ่ง (https://a.go.th/o26) สอง (https://a.go.th/o27)",
  ],
  [
    "an address over two links",
    linked("r1", run("https://a.go.th/")) + linked("r1", run("o26")),
    "https://a.go.th/o26",
  ],
  ["a text behind it", linked("r1", run("คลิก")) + run("ได้"), "คลิก (https://a.go.th/o26) ได้"],
  ["a text behind it with a space", linked("r1", run("คลิก ")) + run("ได้"), "คลิก (https://a.go.th/o26) ได้"],
  ["a full stop behind it", linked("r1", run("คลิก")) + run("."), "คลิก (https://a.go.th/o26)."],
  [
    "a line break behind it",
    linked("r1", run("คลิก") + "<w:r><w:br/></w:r>") + run("ได้"),
    "คลิก (https://a.go.th/o26)\nได้",
  ],
  [
    "a content control around it and inside it",
    `<w:sdt><w:sdtContent>${linked("r1", `<w:sdt><w:sdtContent>${run("คลิก")}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
    "คลิก (https://a.go.th/o26)",
  ],
  ["deleted text", `<w:del>${linked("r1", run("เก่า"))}</w:del>${run("ก")}`, "ก"],
  ["nothing", run("ก") + linked("r1", "") + run("ข"), "กข"],
  ["a space", linked("r1", run(" ")) + run("ก"), " ก"],
  [
    "a simple field",
    `<w:fldSimple w:instr=" HYPERLINK &quot;https://a.go.th&quot; ">${run("คลิก")}</w:fldSimple>`,
    "คลิก (https://a.go.th)",
  ],
  [
    "a field",
    complexField('HYPERLINK "https://a.go.th"', run("คลิก") + run("นี่")) + run("ได้"),
    "คลิกนี่ (https://a.go.th) ได้",
  ],
  [
    "a field that shows its address",
    complexField('HYPERLINK "https://a.go.th/"', run("https://a.go.th")),
    "https://a.go.th",
  ],
  ["a field to a bookmark", complexField('HYPERLINK \\l "_Toc1"', run("บทนำ")), "บทนำ"],
  [
    "a field inside another",
    complexField('HYPERLINK "https://a.go.th"', run("หน้า ") + complexField("PAGE", run("๒"))),
    "หน้า ๒ (https://a.go.th)",
  ],
  [
    "the code of a field in several runs",
    `${field("begin")}<w:r><w:instrText>HYPER</w:instrText></w:r><w:r><w:instrText>LINK "https://a.go.th"</w:instrText></w:r>${field("separate")}${run("คลิก")}${field("end")}`,
    "คลิก (https://a.go.th)",
  ],
  [
    "a link in the code of another field",
    `${field("begin")}<w:r><w:instrText>IF</w:instrText></w:r>${complexField('HYPERLINK "https://a.go.th"', run("ไม่เห็น"))}${field("separate")}${run("เห็น")}${field("end")}`,
    "เห็น",
  ],
])("a link that shows %s", async (_, inside, text) => {
  expect(await textsOf(`<w:p>${inside}</w:p>`)).toEqual([text]);
});

test.each<[string, string, readonly string[]]>([
  [
    "a field over two paragraphs",
    `<w:p>${field("begin")}<w:r><w:instrText>HYPERLINK "https://a.go.th"</w:instrText></w:r>${field("separate")}${run("ต้น")}</w:p><w:p>${run("ปลาย")}${field("end")}${run(" ต่อ")}</w:p>`,
    ["ต้น", "ปลาย (https://a.go.th) ต่อ"],
  ],
  [
    "its address in each of two paragraphs",
    para(run("ดู ") + linked("r1", run("https://a.go.th/o26"))) +
      para(linked("r1", run("https://a.go.th/o26"))),
    ["ดู https://a.go.th/o26", "https://a.go.th/o26"],
  ],
  [
    "a link in each of two paragraphs",
    para(linked("r1", run("https://a.go.th/"))) + para(linked("r1", run("o26"))),
    ["https://a.go.th/", "o26"],
  ],
  [
    "links in list items",
    para(linked("r1", run("ก")), inList(1)) + para(linked("r1", run("ข")), inList(1)),
    ["1. ก (https://a.go.th/o26)", "2. ข (https://a.go.th/o26)"],
  ],
  [
    "another link in the next paragraph",
    para(linked("r1", run("ก")) + run(" ")) + para(linked("r2", run("ข"))),
    ["ก (https://a.go.th/o26) ", "ข (https://a.go.th/o27)"],
  ],
  [
    "a paragraph whose end is deleted",
    para(linked("r1", run("ต้น")), "<w:rPr><w:del/></w:rPr>") + line("ปลาย"),
    ["ต้น (https://a.go.th/o26) ปลาย"],
  ],
  [
    "a last paragraph whose end is deleted",
    para(linked("r1", run("ต้น")), "<w:rPr><w:del/></w:rPr>"),
    ["ต้น (https://a.go.th/o26)"],
  ],
  [
    "cells",
    table([[cell(para(linked("r1", run("ก")))), cell(para(linked("r1", run("ข"))))]]),
    ["ก (https://a.go.th/o26)", "ข (https://a.go.th/o26)"],
  ],
  [
    "a field without an end",
    `<w:p>${field("begin")}<w:r><w:instrText>HYPERLINK "https://a.go.th"</w:instrText></w:r>${field("separate")}${run("ก")}</w:p>${line("ข")}`,
    ["ก", "ข (https://a.go.th)"],
  ],
  [
    "a link around a text box",
    para(
      linked(
        "r1",
        `<w:r><w:pict><v:textbox><w:txbxContent>${line("ในกล่อง")}</w:txbxContent></v:textbox></w:pict></w:r>${run("ก")}`,
      ),
    ),
    ["ก (https://a.go.th/o26)", "ในกล่อง"],
  ],
])("paragraphs: %s", async (_, body, texts) => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const { blocks } = await read({ body, numbering });
  expect(blockParagraphs(blocks).map(({ text }) => text)).toEqual(texts);
});

test("hidden links keep their address, too", async () => {
  const { asides } = await read({
    body: `<w:p>${linked("r1", vanished("ลับ") + vanished("มาก"))}${run("ก")}</w:p>`,
  });
  expect(asides).toEqual([{ kind: "hidden", text: "ลับมาก (https://a.go.th/o26)" }]);
});

test("a footnote's links are those of its own part", async () => {
  const { asides } = await read({
    body: line("ก"),
    footnotes: `<w:footnote w:id="1">${para(linked("r1", run("ดู")))}</w:footnote>`,
    parts: {
      "word/_rels/footnotes.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/hyperlink" Target="https://b.go.th" TargetMode="External"/></Relationships>`,
    },
  });
  expect(asides).toEqual([{ kind: "footnote", text: "ดู (https://b.go.th)" }]);
});

test("a very long address is kept", async () => {
  const r1 = `https://a.go.th/${"ก".repeat(50_000)}`;
  const { blocks } = await read({ body: para(linked("r1", run("คลิก"))), links: { r1 } });
  expect(blocks).toEqual([{ kind: "paragraph", text: `คลิก (${r1})` }]);
});

test("addresses count as text: a file whose links all have a long one is refused", async () => {
  const body = Array.from({ length: 30 }, (_, at) => para(linked(`r${at}`, run("คลิก")))).join("");
  const links = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [`r${at}`, `https://a.go.th/${at}${"x".repeat(500)}`]),
  );
  const bytes = makeDocx({ body, links });
  const refusal = { ok: false, fault: { en: expect.stringContaining("10,000 characters in all") as string } };
  expect(await readDocx(bytes, { ...REPORT_LIMITS, textCharacters: 10_000 })).toMatchObject(refusal);
  expect(await readDocx(bytes)).toMatchObject({ ok: true });
});

test("more links than the limit are refused", async () => {
  const links = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`r${at}`, "https://a.go.th"]));
  const bytes = makeDocx({ body: line("ก"), links });
  expect(await readDocx(bytes, { ...REPORT_LIMITS, relationships: 5 })).toMatchObject({ ok: false });
  expect(await readDocx(bytes, { ...REPORT_LIMITS, relationships: 6 })).toMatchObject({ ok: true });
});

test("links whose part of relationships is damaged are refused like any damaged part", async () => {
  const parts = { "word/_rels/header1.xml.rels": "<Relationships" };
  const bytes = makeDocx({ body: line("ก"), header: line("หัว"), parts });
  expect(await readDocx(bytes)).toMatchObject({ ok: false });
});

test("the file of another writer: other prefixes, no mode", async () => {
  const xml = wordXml(
    "w:document",
    `<w:body>${para(`<w:hyperlink xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" q:id="r1">${run("คลิก")}</w:hyperlink>`)}</w:body>`,
  );
  const rels = `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://a.go.th"/></p:Relationships>`;
  const { blocks } = await read({
    body: "",
    parts: { "word/document.xml": xml, "word/_rels/document.xml.rels": rels },
  });
  expect(blocks).toEqual([{ kind: "paragraph", text: "คลิก (https://a.go.th)" }]);
});
