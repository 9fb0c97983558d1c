import { strToU8, unzipSync, zipSync } from "fflate";
import { readDocx } from "../../../../src/adapters/docx/reading/read-docx";
import { REPORT_FAULTS } from "../../../../src/adapters/docx/reading/report-fault";
import { MEGABYTE } from "../../../../src/adapters/package/limits";
import { REPORT_LIMITS, type ReportLimits } from "../../../../src/adapters/docx/reading/limits";
import type {
  DocumentBlock,
  DocumentTable,
  ReportDocument,
} from "../../../../src/core/sheet/imported/report-document";
import {
  cell,
  inList,
  line,
  makeDocx,
  para,
  row,
  run,
  table,
  type DocxPlan,
} from "../../../support/make-docx";
import { makeXlsx } from "../../../support/make-xlsx";

async function read(plan: DocxPlan): Promise<ReportDocument> {
  const result = await readDocx(makeDocx(plan));
  if (!result.ok) throw new Error(result.fault.en);
  return result.value;
}

/** The texts of the body; a table as a list of rows. */
function textsOf(blocks: readonly DocumentBlock[]): unknown[] {
  return blocks.map((block) =>
    block.kind === "paragraph"
      ? block.text
      : block.rows.map((cells) =>
          cells.map(({ blocks: inside }) => {
            const texts = textsOf(inside);
            return texts.length === 1 ? texts[0] : texts;
          }),
        ),
  );
}

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const typed = (font: string, text: string): string =>
  `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const box = (state: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:sizeAuto/>${state}</w:checkBox></w:ffData></w:fldChar></w:r>${code("FORMCHECKBOX")}${field("end")}`;
const choice = (chosen: string, written = ""): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList>${chosen}<w:listEntry w:val="ก"/><w:listEntry w:val="ข"/><w:listEntry w:val="ค"/></w:ddList></w:ffData></w:fldChar></w:r>${code("FORMDROPDOWN")}${field("separate")}${written === "" ? "" : run(written)}${field("end")}`;
const textBox = (inside: string): string => `<w:txbxContent>${inside}</w:txbxContent>`;

describe("the text of a paragraph", () => {
  const cases: readonly (readonly [name: string, inside: string, text: string])[] = [
    ["runs are joined", run("มาตร") + run("การ"), "มาตรการ"],
    [
      "tabs and line ends",
      `<w:r><w:t>ก</w:t><w:tab/><w:t>ข</w:t><w:br/><w:t>ค</w:t><w:cr/><w:t>ง</w:t></w:r>`,
      "ก\tข\nค\nง",
    ],
    ["a page break", `<w:r><w:t>ก</w:t><w:br w:type="page"/><w:t>ข</w:t></w:r>`, "ก\nข"],
    ["hyphens", `<w:r><w:t>ก</w:t><w:noBreakHyphen/><w:t>ข</w:t><w:softHyphen/><w:t>ค</w:t></w:r>`, "ก-ขค"],
    [
      "a tab stop is no tab",
      `<w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr>${run("ก")}`,
      "ก",
    ],
    ["a sign of Wingdings", `<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`, "✓"],
    [
      "a tick typed in Wingdings 2",
      typed("Wingdings 2", "R") + run(" ทำแล้ว ") + typed("Wingdings 2", "£"),
      "☑ ทำแล้ว □",
    ],
    ["a tick typed in Wingdings", typed("Wingdings", "\u00fe\u00fc\u00a8o"), "☑✓□□"],
    ["a private code typed in Wingdings", typed("Wingdings", "\uf0fe"), "☑"],
    ["a font of symbols in other letters", typed("WINGDINGS 2", "P"), "✓"],
    ["Thai letters in a run of Wingdings", typed("Wingdings", "ทำ o"), "ทำ □"],
    ["letters in another font", typed("TH SarabunPSK", "R £"), "R £"],
    [
      "a font for complex scripts alone",
      `<w:r><w:rPr><w:rFonts w:cs="Wingdings"/></w:rPr><w:t>o</w:t></w:r>`,
      "o",
    ],
    ["a form's box that is ticked", box('<w:default w:val="0"/><w:checked/>') + run(" ทำแล้ว"), "☑ ทำแล้ว"],
    ["a form's box that is not", box('<w:default w:val="0"/>') + run(" ทำแล้ว"), "□ ทำแล้ว"],
    ["a form's box that is ticked from the start", box("<w:default/>"), "☑"],
    ["a form's box that was ticked from the start", box('<w:default w:val="1"/><w:checked w:val="0"/>'), "□"],
    ["a form's choice", choice('<w:result w:val="1"/>') + run(" เห็น"), "ข เห็น"],
    ["a form's choice from the start", choice('<w:default w:val="2"/>'), "ค"],
    ["a form's choice that was changed", choice('<w:result w:val="0"/><w:default w:val="2"/>'), "ก"],
    ["a form's choice that nobody made", choice(""), "ก"],
    ["a form's choice that is not in the list", choice('<w:result w:val="9"/>'), ""],
    ["a form's choice that is written as well", choice('<w:result w:val="1"/>', "ข"), "ข"],
    [
      "a form's text",
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:textInput><w:default w:val="ก"/></w:textInput></w:ffData></w:fldChar></w:r>${code("FORMTEXT")}${field("separate")}${run("ข")}${field("end")}`,
      "ข",
    ],
    ["an unknown sign", `<w:r><w:sym w:font="Wingdings" w:char="F021"/></w:r>`, "\uf021"],
    [
      "inserted and deleted text",
      `<w:ins>${run("ใหม่")}</w:ins><w:del><w:r><w:delText>เก่า</w:delText></w:r></w:del>`,
      "ใหม่",
    ],
    ["deleted text that a program wrote as text", `<w:del>${run("เก่า")}</w:del>${run("ก")}`, "ก"],
    ["moved text", `<w:moveFrom>${run("เดิม")}</w:moveFrom><w:moveTo>${run("ย้าย")}</w:moveTo>`, "ย้าย"],
    ["a link", `<w:hyperlink>${run("เว็บ")}</w:hyperlink>`, "เว็บ"],
    ["a smart tag", `<w:smartTag>${run("ตำบล")}</w:smartTag>`, "ตำบล"],
    [
      "a content control",
      `<w:sdt><w:sdtPr><w:tabs><w:tab/></w:tabs></w:sdtPr><w:sdtContent>${run("ช่อง")}</w:sdtContent></w:sdt>`,
      "ช่อง",
    ],
    ["a simple field", `<w:fldSimple w:instr="SEQ">${run("๓")}</w:fldSimple>`, "๓"],
    [
      "a field shows its result",
      field("begin") + code("REF a") + field("separate") + run("ผล") + field("end") + run("ต่อ"),
      "ผลต่อ",
    ],
    [
      "a field inside the code of another",
      field("begin") +
        code("IF") +
        field("begin") +
        code("A") +
        field("separate") +
        run("ซ่อน") +
        field("end") +
        field("separate") +
        run("เห็น") +
        field("end"),
      "เห็น",
    ],
    ["a field without a result", run("ก") + field("begin") + code("PAGE") + field("end"), "ก"],
    ["a field that never ends hides nothing", field("begin") + code("X") + run("ข้อความ"), "ข้อความ"],
    ["a formula", `<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>`, "x+1"],
    ["spaces that are kept", `<w:r><w:t xml:space="preserve"> ก </w:t></w:r>`, " ก "],
    ["spaces that are not", `<w:r><w:t>\n  ก\n  </w:t></w:r>`, "ก"],
    [
      "an alternative is read once",
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>ก</w:t></mc:Choice><mc:Fallback><w:t>ข</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      "ก",
    ],
    [
      "an alternative without a newer form",
      `<w:r><mc:AlternateContent><mc:Fallback><w:t>ข</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      "ข",
    ],
    ["characters that XML escapes", run("ก < ข & ค"), "ก < ข & ค"],
    [
      "properties before a change",
      `<w:pPr><w:pPrChange><w:pPr>${inList(1)}</w:pPr></w:pPrChange></w:pPr>${run("ก")}`,
      "ก",
    ],
  ];
  test.each(cases)("%s", async (_, inside, text) => {
    const { blocks } = await read({ body: `<w:p>${inside}</w:p>`, numbering: list([["decimal", "%1."]]) });
    expect(textsOf(blocks)).toEqual([text]);
  });

  test("a paragraph whose end is deleted runs on into the next", async () => {
    const body = para(run("ต้น"), "<w:rPr><w:del/></w:rPr>") + line("ปลาย") + line("อีกย่อหน้า");
    expect(textsOf((await read({ body })).blocks)).toEqual(["ต้นปลาย", "อีกย่อหน้า"]);
  });

  test("a text box stands behind its paragraph, once", async () => {
    const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${textBox(line("ในกล่อง"))}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${textBox(line("ในกล่อง"))}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const { blocks } = await read({ body: para(shape + run("ย่อหน้า")) + line("ต่อ") });
    expect(textsOf(blocks)).toEqual(["ย่อหน้า", "ในกล่อง", "ต่อ"]);
  });

  test("an old text box and letters drawn as a picture", async () => {
    const shape = `<w:r><w:pict><v:shape><v:textbox>${textBox(line("กล่องเก่า"))}</v:textbox></v:shape><v:textpath string="ฉบับร่าง"/></w:pict></w:r>`;
    const { blocks } = await read({ body: para(shape) });
    expect(textsOf(blocks)).toEqual(["", "กล่องเก่า", "ฉบับร่าง"]);
  });

  test("other prefixes and the strict form are the same", async () => {
    const xml = `<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:t>ก</d:t></d:r></d:p></d:body></d:document>`;
    const { blocks } = await read({ body: "", parts: { "word/document.xml": xml } });
    expect(textsOf(blocks)).toEqual(["ก"]);
  });
});

describe("tables", () => {
  const cellsOf = async (body: string): Promise<DocumentTable["rows"]> => {
    const found = (await read({ body })).blocks.find(
      (block): block is DocumentTable => block.kind === "table",
    );
    return found?.rows ?? [];
  };

  test("cells with several paragraphs", async () => {
    const { blocks } = await read({ body: table([["ก\nข", "ค"]]) });
    expect(textsOf(blocks)).toEqual([[[["ก", "ข"], "ค"]]]);
  });

  test("merged cells cover columns and rows", async () => {
    const rows = await cellsOf(
      table(
        [
          [cell("ก", '<w:gridSpan w:val="2"/>'), cell("ข", '<w:vMerge w:val="restart"/>')],
          ["ค", "ง", cell("", "<w:vMerge/>")],
        ],
        [10, 20, 30],
      ),
    );
    expect(rows.map((cells) => cells.map(({ left, span, isMergedUp }) => [left, span, isMergedUp]))).toEqual([
      [
        [0, 2, false],
        [2, 1, false],
      ],
      [
        [0, 1, false],
        [1, 1, false],
        [2, 1, true],
      ],
    ]);
  });

  test("cells merged the old way are one", async () => {
    const [cells] = await cellsOf(
      table([[cell("ก", '<w:hMerge w:val="restart"/>'), cell("", "<w:hMerge/>"), "ข"]]),
    );
    expect(cells?.map(({ left, span }) => [left, span])).toEqual([
      [0, 2],
      [2, 1],
    ]);
  });

  test("a row that begins further in", async () => {
    const rows = await cellsOf(table([row(["ก"], '<w:gridBefore w:val="2"/>')]));
    expect(rows[0]?.[0]?.left).toBe(2);
  });

  test("a deleted row is none", async () => {
    const { blocks } = await read({ body: table([row(["ก"], "<w:del/>"), row(["ข"], "<w:ins/>")]) });
    expect(textsOf(blocks)).toEqual([[["ข"]]]);
  });

  test("a table inside a cell, and rows and cells inside content controls", async () => {
    const inner = table([["ใน"]]);
    const body = `<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>${cell(`${inner}${line("หลัง")}`)}</w:sdtContent></w:sdt>${cell("ข")}</w:tr></w:sdtContent></w:sdt></w:tbl>`;
    expect(textsOf((await read({ body })).blocks)).toEqual([[[[[["ใน"]], "หลัง"], "ข"]]]);
  });
});

type LevelPlan = readonly [format: string, text: string, more?: string];

/** A list 1 with these levels. */
function list(levels: readonly LevelPlan[], more = ""): string {
  return `${abstract(0, levels)}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${more}`;
}

function abstract(id: number, levels: readonly LevelPlan[], more = ""): string {
  const inside = levels.map(([format, text, extra], level) => {
    const start = extra?.includes("<w:start ") ? "" : '<w:start w:val="1"/>';
    return `<w:lvl w:ilvl="${level}">${start}<w:numFmt w:val="${format}"/>${extra ?? ""}<w:lvlText w:val="${text}"/></w:lvl>`;
  });
  return `<w:abstractNum w:abstractNumId="${id}">${more}${inside.join("")}</w:abstractNum>`;
}

const instance = (numId: number, abstractId: number, overrides = ""): string =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;

/** Paragraphs "ก" in the places named. */
const items = (...places: readonly (readonly [numId: number, level?: number])[]): string =>
  places.map(([numId, level]) => line("ก", inList(numId, level))).join("");

describe("numbers that Word draws", () => {
  const cases: readonly (readonly [name: string, plan: DocxPlan, texts: readonly string[]])[] = [
    ["plain figures", { body: items([1], [1]), numbering: list([["decimal", "%1."]]) }, ["1. ก", "2. ก"]],
    ["Thai figures", { body: items([1], [1]), numbering: list([["thaiNumbers", "%1)"]]) }, ["๑) ก", "๒) ก"]],
    [
      "Thai letters",
      { body: items([1], [1], [1], [1]), numbering: list([["thaiLetters", "(%1)"]]) },
      ["(ก) ก", "(ข) ก", "(ค) ก", "(ง) ก"],
    ],
    [
      "Thai words",
      { body: items([1]), numbering: list([["thaiCounting", "ประการที่%1", '<w:suff w:val="space"/>']]) },
      ["ประการที่หนึ่ง ก"],
    ],
    ["bullets", { body: items([1]), numbering: list([["bullet", "\uf0b7"]]) }, ["- ก"]],
    ["no sign at all", { body: items([1]), numbering: list([["bullet", ""]]) }, ["ก"]],
    [
      "a number without a gap",
      { body: items([1]), numbering: list([["decimal", "%1.", '<w:suff w:val="nothing"/>']]) },
      ["1.ก"],
    ],
    ["words alone", { body: items([1]), numbering: list([["none", "หมายเหตุ"]]) }, ["หมายเหตุ ก"]],
    [
      "levels, each beginning anew",
      {
        body: items([1], [1, 1], [1, 1], [1], [1, 1]),
        numbering: list([
          ["thaiNumbers", "%1."],
          ["thaiNumbers", "%1.%2)"],
        ]),
      },
      ["๑. ก", "๑.๑) ก", "๑.๒) ก", "๒. ก", "๒.๑) ก"],
    ],
    [
      "a level that goes on",
      {
        body: items([1], [1, 1], [1], [1, 1]),
        numbering: list([
          ["decimal", "%1."],
          ["decimal", "%2)", '<w:lvlRestart w:val="0"/>'],
        ]),
      },
      ["1. ก", "1) ก", "2. ก", "2) ก"],
    ],
    [
      "a level that begins anew behind the first only",
      {
        body: items([1], [1, 1], [1, 2], [1, 1], [1, 2], [1], [1, 2]),
        numbering: list([
          ["decimal", "%1."],
          ["decimal", "%2."],
          ["decimal", "%3)", '<w:lvlRestart w:val="1"/>'],
        ]),
      },
      ["1. ก", "1. ก", "1) ก", "2. ก", "2) ก", "2. ก", "1) ก"],
    ],
    [
      "another start",
      { body: items([1], [1]), numbering: list([["decimal", "%1.", '<w:start w:val="5"/>']]) },
      ["5. ก", "6. ก"],
    ],
    [
      "two lists of one kind go on counting",
      { body: items([1], [2], [1]), numbering: list([["decimal", "%1."]], instance(2, 0)) },
      ["1. ก", "2. ก", "3. ก"],
    ],
    [
      "a list that begins anew",
      {
        body: items([1], [1], [2], [2], [1]),
        numbering: list(
          [["decimal", "%1."]],
          instance(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
        ),
      },
      ["1. ก", "2. ก", "1. ก", "2. ก", "3. ก"],
    ],
    [
      "a list with a level of its own",
      {
        body: items([2]),
        numbering: list(
          [["decimal", "%1."]],
          instance(
            2,
            0,
            '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/></w:lvl></w:lvlOverride>',
          ),
        ),
      },
      ["III ก"],
    ],
    [
      "all figures plain",
      {
        body: items([1], [1, 1]),
        numbering: list([
          ["upperRoman", "%1"],
          ["decimal", "%1.%2", "<w:isLgl/>"],
        ]),
      },
      ["I ก", "1.1 ก"],
    ],
    [
      "a custom format with an older one beside it",
      {
        body: items([1]),
        numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="7"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>${instance(1, 0)}`,
      },
      ["007 ก"],
    ],
    [
      "a style's own list",
      {
        body:
          line("ก", '<w:pStyle w:val="L2"/>') +
          line("ข", '<w:pStyle w:val="L1"/>') +
          line("ค", `<w:pStyle w:val="L1"/>${inList(0)}`),
        styles: `<w:style w:type="paragraph" w:styleId="L1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="L2"><w:basedOn w:val="L1"/></w:style>`,
        numbering: list([
          ["decimal", "%1."],
          ["thaiLetters", "%2.", '<w:pStyle w:val="L2"/>'],
        ]),
      },
      ["ก. ก", "1. ข", "ค"],
    ],
    [
      "levels left to a list style",
      {
        body: items([2]),
        styles: `<w:style w:type="numbering" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
        numbering: `${abstract(0, [["thaiNumbers", "%1."]], '<w:styleLink w:val="S"/>')}<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="S"/></w:abstractNum>${instance(1, 0)}${instance(2, 5)}`,
      },
      ["๑. ก"],
    ],
    [
      "a start that is no number",
      { body: items([1]), numbering: list([["decimal", "%1.", '<w:start w:val="x"/>']]) },
      ["0. ก"],
    ],
    [
      "a level that is no number",
      {
        body: para(run("ก"), '<w:numPr><w:ilvl w:val="x"/><w:numId w:val="1"/></w:numPr>'),
        numbering: list([["decimal", "%1."]]),
      },
      ["ก"],
    ],
    ["a list that is not there", { body: items([9]), numbering: list([["decimal", "%1."]]) }, ["ก"]],
    [
      "a numbered paragraph without a text",
      { body: line("", inList(1)) + items([1]), numbering: list([["decimal", "%1."]]) },
      ["1.", "2. ก"],
    ],
    [
      "a deleted paragraph takes no number",
      {
        body: `<w:p><w:pPr>${inList(1)}<w:rPr><w:del/></w:rPr></w:pPr><w:del>${run("ลบ")}</w:del></w:p>${items([1])}`,
        numbering: list([["decimal", "%1."]]),
      },
      ["1. ก"],
    ],
  ];
  test.each(cases)("%s", async (_, plan, texts) => {
    expect(textsOf((await read(plan)).blocks)).toEqual(texts);
  });

  test("a blank cell merged into the one above takes none", async () => {
    const merged = cell(line("", inList(1)), "<w:vMerge/>");
    const body = table([
      [cell(line("", inList(1)), '<w:vMerge w:val="restart"/>')],
      [merged],
      [cell(line("", inList(1)))],
    ]);
    const { blocks } = await read({ body, numbering: list([["decimal", "%1."]]) });
    expect(textsOf(blocks)).toEqual([[["1."], [""], ["2."]]]);
  });
});

describe("beside the body", () => {
  const note = (kind: string, id: number, text: string, more = ""): string =>
    `<w:${kind} w:id="${id}"${more}>${line(text)}</w:${kind}>`;
  const mark = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

  test("footnotes and endnotes are marked in the text and stand under their marks", async () => {
    const { blocks, asides } = await read({
      body: para(run("ก") + mark("footnote", 7) + run("ข") + mark("endnote", 2)),
      footnotes: note("footnote", -1, "", ' w:type="separator"') + note("footnote", 7, "ที่มา"),
      endnotes: note("endnote", 2, "อ้างอิง"),
    });
    expect(textsOf(blocks)).toEqual(["ก[เชิงอรรถ ๑]ข[ท้ายเรื่อง ๑]"]);
    expect(asides).toEqual([
      { kind: "footnote", text: "[เชิงอรรถ ๑] ที่มา" },
      { kind: "endnote", text: "[ท้ายเรื่อง ๑] อ้างอิง" },
    ]);
  });

  test("comments, headers and footers", async () => {
    const { asides } = await read({
      body: line("ก"),
      comments: note("comment", 0, "ตรวจอีกครั้ง"),
      header: line("หัว"),
      footer: table([["ท้าย"]]),
    });
    expect(asides).toEqual([
      { kind: "comment", text: "ตรวจอีกครั้ง" },
      { kind: "header", text: "หัว" },
      { kind: "footer", text: "ท้าย" },
    ]);
  });
});

describe("hidden text is kept apart", () => {
  const hide = (text: string, value = ""): string =>
    `<w:r><w:rPr><w:vanish${value}/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const styled = (text: string, style: string): string =>
    `<w:r><w:rPr><w:rStyle w:val="${style}"/></w:rPr><w:t>${text}</w:t></w:r>`;
  const STYLES = [
    '<w:style w:type="character" w:styleId="Note"><w:rPr><w:vanish/></w:rPr></w:style>',
    '<w:style w:type="character" w:styleId="Note2"><w:basedOn w:val="Note"/></w:style>',
    '<w:style w:type="character" w:styleId="Shown"><w:basedOn w:val="Note"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Memo"><w:rPr><w:vanish/></w:rPr></w:style>',
    '<w:style w:type="table" w:styleId="Grid"><w:tblStylePr w:type="firstRow"><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>',
  ].join("");
  const cases: readonly (readonly [name: string, body: string, texts: unknown[], hidden: string[]])[] = [
    ["a run", para(run("ก") + hide("ลับ") + run("ข")), ["กข"], ["ลับ"]],
    ["a run that says it is not", para(hide("ก", ' w:val="0"')), ["ก"], []],
    [
      "a tab and a sign in it",
      para(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>ก</w:t><w:tab/><w:t>ข</w:t></w:r>`),
      [""],
      ["ก\tข"],
    ],
    ["nothing but spaces", para(run("ก") + hide("  ")), ["ก"], []],
    ["a character style", para(run("ก") + styled("ลับ", "Note")), ["ก"], ["ลับ"]],
    ["a style based on one", para(run("ก") + styled("ลับ", "Note2")), ["ก"], ["ลับ"]],
    ["a style that takes it back", para(styled("ก", "Shown")), ["ก"], []],
    ["a paragraph style", line("ลับ", '<w:pStyle w:val="Memo"/>'), [""], ["ลับ"]],
    [
      "a run that takes the paragraph's style back",
      para(hide("ก", ' w:val="false"'), '<w:pStyle w:val="Memo"/>'),
      ["ก"],
      [],
    ],
    ["a style that is shown", line("ก", '<w:pStyle w:val="Grid"/>'), ["ก"], []],
    ["a paragraph's end", para(run("ก"), "<w:rPr><w:vanish/></w:rPr>") + line("ข"), ["กข"], []],
    ["a whole paragraph", para(hide("ลับ"), "<w:rPr><w:vanish/></w:rPr>") + line("ข"), ["ข"], ["ลับ"]],
    ["a row", table([["ก"], row(["ลับ"], "<w:hidden/>"), ["ข"]]), [[["ก"], ["ข"]]], ["ลับ"]],
    ["a row that says it is not", table([row(["ก"], '<w:hidden w:val="0"/>')]), [[["ก"]]], []],
    [
      "a row that is deleted, too",
      table([["ก"], row(["เก่า"], '<w:hidden/><w:del w:id="1"/>')]),
      [[["ก"]]],
      [],
    ],
    [
      "text beside a text box in a hidden run",
      para(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>ลับ</w:t>${textBox(line("กล่อง"))}</w:r>`),
      ["", "กล่อง"],
      ["ลับ"],
    ],
  ];
  test.each(cases)("%s", async (_, body, texts, hidden) => {
    const { blocks, asides } = await read({ body, styles: STYLES });
    expect(textsOf(blocks)).toEqual(texts);
    expect(asides).toEqual(hidden.map((text) => ({ kind: "hidden", text })));
  });

  test("in a header it is not of the header", async () => {
    const { asides } = await read({ body: line("ก"), header: para(run("หัวกระดาษ") + hide("ลับ")) });
    expect(asides).toEqual([
      { kind: "header", text: "หัวกระดาษ" },
      { kind: "hidden", text: "ลับ" },
    ]);
  });
});

test("a column whose cells are deleted is gone, and the others keep their places", async () => {
  const gone = (text: string): string => cell(text, '<w:cellDel w:id="1" w:author="ก"/>');
  const { blocks } = await read({
    body: table(
      [
        [gone("ที่"), "ก", "ข"],
        [gone("1"), "ค", "ง"],
      ],
      [1, 2, 3],
    ),
  });
  const [block] = blocks as [DocumentTable];
  expect(textsOf(blocks)).toEqual([
    [
      ["ก", "ข"],
      ["ค", "ง"],
    ],
  ]);
  expect(block.rows.map((cells) => cells.map(({ left }) => left))).toEqual([
    [1, 2],
    [1, 2],
  ]);
});

const STYLES = '<w:style w:styleId="a"/><w:style w:styleId="b"/>';

describe("what cannot be read", () => {
  const whole = makeDocx({ body: line("ก".repeat(500)) });
  const files = unzipSync(whole);
  const without = (name: string): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(files).filter(([file]) => file !== name)));
  const withDocument = (xml: string): Uint8Array => zipSync({ ...files, "word/document.xml": strToU8(xml) });
  type Case = [string, () => Uint8Array, keyof typeof REPORT_FAULTS, Partial<ReportLimits>?];
  const cases: Case[] = [
    ["no bytes", () => new Uint8Array(), "emptyFile"],
    ["too many bytes", () => new Uint8Array(REPORT_LIMITS.fileBytes + 1), "fileTooLarge"],
    ["an old .doc", () => ole("WordDocument"), "oldWordFormat"],
    ["an old .xls", () => ole("Workbook"), "oldExcelFormat"],
    ["a password", () => ole("EncryptedPackage"), "passwordProtected"],
    ["a workbook", () => makeXlsx(), "workbook"],
    ["a binary workbook", () => zipSync({ "xl/workbook.bin": new Uint8Array(1) }), "binaryWorkbook"],
    ["an .odt", () => zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<x/>") }), "openDocument"],
    ["a presentation", () => zipSync({ "ppt/presentation.xml": strToU8("<x/>") }), "presentation"],
    ["some zip", () => zipSync({ "a.txt": strToU8("x") }), "otherArchive"],
    ["a web page", () => strToU8("<html>"), "webPage"],
    ["RTF", () => strToU8("{\\rtf1 x}"), "plainText"],
    ["a PDF", () => strToU8("%PDF-1.7"), "unknownFile"],
    ["a zip that stops", () => whole.slice(0, whole.length - 40), "cutOff"],
    ["no relationships", () => without("_rels/.rels"), "missingPart"],
    ["no document", () => without("word/document.xml"), "missingPart"],
    ["XML that stops", () => withDocument('<w:document xmlns:w="x"><w:body>'), "damagedPart"],
    ["another root", () => withDocument("<a/>"), "damagedPart"],
    ["a document type", () => withDocument('<!DOCTYPE x [<!ENTITY a "b">]><x/>'), "unsafePart"],
    [
      "more parts than the limit",
      () =>
        zipSync(
          Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`word/${index}`, new Uint8Array()])),
        ),
      "tooManyParts",
      { parts: 20 },
    ],
    ["a bomb", () => bomb(), "unpackedTooLarge"],
    [
      "text embedded from another file",
      () => makeDocx({ body: `${line("ก")}<w:altChunk xmlns:r="r" r:id="rId9"/>` }),
      "otherFormatInside",
    ],
  ];
  cases.push(
    [
      "more paragraphs than the limit",
      () => makeDocx({ body: line("ก").repeat(6) }),
      "tooManyParagraphs",
      { paragraphs: 5 },
    ],
    [
      "more lines than the limit",
      () => makeDocx({ body: para("<w:r><w:br/><w:br/></w:r>") }),
      "tooManyParagraphs",
      { paragraphs: 2 },
    ],
    [
      "more cells than the limit",
      () => makeDocx({ body: table([["ก"]]) }),
      "tooManyParagraphs",
      { paragraphs: 2 },
    ],
    [
      "more footnotes than the limit",
      () => makeDocx({ body: line("ก"), footnotes: '<w:footnote w:id="1"/>'.repeat(3) }),
      "tooManyParagraphs",
      { paragraphs: 3 },
    ],
    [
      "more tables than the limit",
      () => makeDocx({ body: table([["ก"]]).repeat(4) }),
      "tooManyTables",
      { tables: 3 },
    ],
    [
      "more text than the limit",
      () => makeDocx({ body: line("กขค").repeat(3) }),
      "tooMuchText",
      { textCharacters: 8 },
    ],
    [
      "numbers of lists that are longer than all texts may be",
      () =>
        makeDocx({
          body: line("ก", inList(1)).repeat(2),
          numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="${"%1.".repeat(20)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
        }),
      "tooMuchText",
      { textCharacters: 60 },
    ],
    [
      "more styles than the limit",
      () => makeDocx({ body: line("ก"), styles: STYLES }),
      "tooManyStyles",
      { styles: 1 },
    ],
    [
      "a paragraph longer than one may be",
      () => makeDocx({ body: para(run("กข") + run("ค")) }),
      "textTooLong",
      { paragraphCharacters: 2 },
    ],
    [
      "more lists than the limit",
      () => makeDocx({ body: line("ก"), numbering: '<w:num w:numId="1"/>'.repeat(3) }),
      "tooManyStyles",
      { styles: 2 },
    ],
    [
      "more relationships than the limit",
      () => makeDocx({ body: line("ก"), styles: "", numbering: "" }),
      "tooManyRelationships",
      { relationships: 1 },
    ],
    ["a part that is there twice", twice, "contradictory"],
  );
  test.each<Case>(cases)("%s", async (_, bytes, id, limits = {}) => {
    const result = await readDocx(bytes(), { ...REPORT_LIMITS, ...limits });
    const fill = (text: string): string => text.replace(/\{\w+\}/g, ".+?");
    expect(result).toMatchObject({ ok: false });
    if (!result.ok) {
      expect(result.fault.th).toMatch(new RegExp(`^${fill(escape(REPORT_FAULTS[id].th))}$`));
      expect(result.fault.en).toMatch(new RegExp(`^${fill(escape(REPORT_FAULTS[id].en))}$`));
    }
  });

  test("as many parts as the limit allows are read", async () => {
    expect((await readDocx(whole, { ...REPORT_LIMITS, parts: Object.keys(files).length })).ok).toBe(true);
  });

  test.each<[string, () => Uint8Array, Partial<ReportLimits>]>([
    ["paragraphs", () => makeDocx({ body: line("ก").repeat(5) }), { paragraphs: 5 }],
    ["paragraphs, rows and cells", () => makeDocx({ body: table([["ก"]]) }), { paragraphs: 3 }],
    [
      "characters of a paragraph",
      () => makeDocx({ body: para(run("กข") + run("ค")) }),
      { paragraphCharacters: 3 },
    ],
    ["tables", () => makeDocx({ body: table([["ก"]]).repeat(3) }), { tables: 3 }],
    ["characters", () => makeDocx({ body: line("กขค").repeat(3) }), { textCharacters: 9 }],
    ["styles", () => makeDocx({ body: line("ก"), styles: STYLES }), { styles: 2 }],
    ["relationships", () => makeDocx({ body: line("ก"), styles: STYLES }), { relationships: 1 }],
  ])("as many %s as the limit allows are read", async (_, bytes, limits) => {
    expect((await readDocx(bytes(), { ...REPORT_LIMITS, ...limits })).ok).toBe(true);
  });

  test("the limits are those of every Office file", async () => {
    expect(REPORT_LIMITS).toEqual({
      fileBytes: 50 * MEGABYTE,
      unpackedBytes: 200 * MEGABYTE,
      parts: 20_000,
      textCharacters: 10_000_000,
      relationships: 20_000,
      styles: 100_000,
      paragraphs: 100_000,
      tables: 5_000,
      paragraphCharacters: 100_000,
    });
    expect(await readDocx(new Uint8Array(REPORT_LIMITS.fileBytes + 1))).toMatchObject({
      ok: false,
      fault: { en: expect.stringMatching(/larger than 50 MB/) },
    });
  });

  test("every sentence is reached by a case", () => {
    const reached = new Set<string>(cases.map(([, , id]) => id));
    expect(Object.keys(REPORT_FAULTS).filter((id) => !reached.has(id))).toEqual([]);
  });

  /** A name stands in the local header and in the directory. */
  function twice(): Uint8Array {
    const other = makeDocx({ body: line("ก"), parts: { "word/documenX.xml": "x" } });
    return Buffer.from(Buffer.from(other).toString("latin1").replaceAll("documenX", "document"), "latin1");
  }

  function escape(text: string): string {
    return text.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  }

  function bomb(): Uint8Array {
    const bytes = Buffer.from(whole);
    const at = bytes.lastIndexOf("word/document.xml");
    bytes.writeUInt32LE(600 * 1024 * 1024, at - 46 + 24);
    return bytes;
  }

  /** A compound file with one stream of that name in its directory. */
  function ole(name: string): Uint8Array {
    const bytes = Buffer.alloc(1024);
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
    bytes.write(name, 512, "utf16le");
    bytes.writeUInt16LE((name.length + 1) * 2, 512 + 64);
    return bytes;
  }
});
