import { large, quick, real, type HostileFile } from "./hostile-file";
import {
  documentParts,
  relationships,
  times,
  WORD_TABLE,
  wordLine,
  wordPart,
  wordRow,
  wordTable,
  zipOf,
  type Parts,
} from "./office-parts";

const document = (body: string, parts: Parts = {}): Uint8Array =>
  zipOf(documentParts(WORD_TABLE + body, parts));
const MEASURE_HEAD = ["มาตรการ/แนวทาง", "ขั้นตอน/วิธีการปฏิบัติ", "หน่วยงานรับผิดชอบ", "ระยะเวลา"];
const MEGABYTE = 1024 * 1024;

/** One table of the form with so many rows. */
function rowsOf(count: number): Uint8Array {
  const table = wordTable([MEASURE_HEAD]).replace(
    "</w:tbl>",
    `${times(count, (index) => wordRow([`${index + 1}. จัดทำแผน`, "๑. ประชุม", "สำนักปลัด", "ไตรมาสที่ ๑"]))}</w:tbl>`,
  );
  return zipOf(documentParts(table));
}

/** Word documents with too much of one thing. */
export const DOCUMENT_FILES: readonly HostileFile[] = [
  large("half-a-million-paragraphs.docx", "tooManyParagraphs", () =>
    document(times(500_000, (index) => wordLine(`ย่อหน้าที่ ${index}`))),
  ),
  large("two-million-blank-paragraphs.docx", "tooManyParagraphs", () => document("<w:p/>".repeat(2_000_000))),
  large("hundred-thousand-rows.docx", "tooManyParagraphs", () => rowsOf(100_000)),
  large("two-hundred-thousand-rows.docx", "tooManyParagraphs", () => rowsOf(200_000)),
  real("two-thousand-measures.docx", () => rowsOf(2_000)),
  real("ten-thousand-measures.docx", () => rowsOf(10_000)),
  large("million-rows-without-a-cell.docx", "tooManyParagraphs", () =>
    document(`<w:tbl>${"<w:tr/>".repeat(1_000_000)}</w:tbl>`),
  ),
  large("million-cells-without-a-paragraph.docx", "tooManyParagraphs", () =>
    document(`<w:tbl><w:tr>${"<w:tc/>".repeat(1_000_000)}</w:tr></w:tbl>`),
  ),
  large("twenty-thousand-tables.docx", "tooManyTables", () =>
    document(wordTable([["ก", "ข"]]).repeat(20_000)),
  ),
  large("twenty-thousand-tables-with-headings.docx", "tooManyTables", () =>
    document((wordTable([MEASURE_HEAD]) + wordLine("เรื่อง")).repeat(20_000)),
  ),
  large("two-thousand-tables.docx", "read", () => document(wordTable([MEASURE_HEAD]).repeat(1_900))),
  large("million-tables-without-a-row.docx", "tooManyTables", () => document("<w:tbl/>".repeat(1_000_000))),
  quick("tables-in-tables.docx", "read", () =>
    document("<w:tbl><w:tr><w:tc>".repeat(30) + wordLine("ก") + "</w:tc></w:tr></w:tbl>".repeat(30)),
  ),
  quick("tables-in-forty-tables.docx", "unsafePart", () =>
    document("<w:tbl><w:tr><w:tc>".repeat(40) + wordLine("ก") + "</w:tc></w:tr></w:tbl>".repeat(40)),
  ),
  large("tables-in-every-cell.docx", "tooManyTables", () =>
    document(wordTable([[""]]).replace("</w:tc>", `${wordTable([["ก"]]).repeat(50_000)}</w:tc>`)),
  ),
  large("wide-cells.docx", "read", () =>
    document(
      wordTable(
        times(2_000, () => "x")
          .split("")
          .map(() => MEASURE_HEAD),
      ).replaceAll("<w:tc>", '<w:tc><w:tcPr><w:gridSpan w:val="999"/></w:tcPr>'),
    ),
  ),
  large("cells-joined-to-the-left.docx", "read", () =>
    document(
      `<w:tbl><w:tr><w:tc>${wordLine("ก")}</w:tc>${`<w:tc><w:tcPr><w:hMerge/></w:tcPr>${wordLine("ข")}</w:tc>`.repeat(40_000)}</w:tr></w:tbl>`,
    ),
  ),
  large("cells-merged-upwards.docx", "read", () =>
    document(
      `<w:tbl>${`<w:tr>${`<w:tc><w:tcPr><w:vMerge/></w:tcPr>${wordLine("")}</w:tc>`.repeat(4)}</w:tr>`.repeat(10_000)}</w:tbl>`,
    ),
  ),
  large("grid-of-a-million-columns.docx", "tooManyParagraphs", () =>
    document(`<w:tbl><w:tblGrid>${'<w:gridCol w:w="1"/>'.repeat(1_000_000)}</w:tblGrid></w:tbl>`),
  ),
  large("three-hundred-thousand-footnotes.docx", "tooManyParagraphs", () =>
    document("", {
      "word/footnotes.xml": wordPart(
        "w:footnotes",
        times(300_000, (index) => `<w:footnote w:id="${index}">${wordLine("เชิงอรรถ")}</w:footnote>`),
      ),
    }),
  ),
  large("million-blank-footnotes.docx", "tooManyParagraphs", () =>
    document("", {
      "word/footnotes.xml": wordPart("w:footnotes", '<w:footnote w:id="1"/>'.repeat(1_000_000)),
    }),
  ),
  large("million-references-to-footnotes.docx", "tooManyParagraphs", () =>
    document(
      `<w:p>${times(1_000_000, (index) => `<w:r><w:footnoteReference w:id="${index}"/></w:r>`)}</w:p>`,
    ),
  ),
  large("hundred-thousand-comments.docx", "tooManyParagraphs", () =>
    document("", {
      "word/comments.xml": wordPart(
        "w:comments",
        times(300_000, (index) => `<w:comment w:id="${index}">${wordLine("ความเห็น")}</w:comment>`),
      ),
    }),
  ),
  large("thousands-of-headers.docx", "tooManyParagraphs", () => {
    const header = wordPart("w:hdr", wordLine("หัวกระดาษ").repeat(100));
    const names = Array.from({ length: 5_000 }, (_, index) => `header${index}.xml`);
    return document("", {
      "word/_rels/document.xml.rels": relationships(
        names.map((name, index) => [`r${index}`, "header", name] as const),
      ),
      ...Object.fromEntries(names.map((name) => [`word/${name}`, header])),
    });
  }),
  large("million-relationships.docx", "tooManyRelationships", () =>
    document("", {
      "word/_rels/document.xml.rels": relationships(
        Array.from({ length: 1_000_000 }, (_, index) => [`r${index}`, "header", `h${index}.xml`] as const),
      ),
    }),
  ),
  large("hundred-thousand-styles.docx", "tooManyStyles", () =>
    document("", {
      "word/styles.xml": wordPart(
        "w:styles",
        times(300_000, (index) => `<w:style w:type="paragraph" w:styleId="s${index}"/>`),
      ),
    }),
  ),
  large("styles-on-styles.docx", "read", () =>
    document('<w:p><w:pPr><w:pStyle w:val="s9999"/></w:pPr><w:r><w:t>ก</w:t></w:r></w:p>'.repeat(20_000), {
      "word/styles.xml": wordPart(
        "w:styles",
        times(
          10_000,
          (index) =>
            `<w:style w:type="paragraph" w:styleId="s${index}"><w:basedOn w:val="s${index - 1}"/></w:style>`,
        ),
      ),
    }),
  ),
  large("hundred-thousand-lists.docx", "tooManyStyles", () =>
    document("", {
      "word/numbering.xml": wordPart(
        "w:numbering",
        times(300_000, (index) => `<w:num w:numId="${index}"><w:abstractNumId w:val="0"/></w:num>`),
      ),
    }),
  ),
  large("lists-that-lead-to-lists.docx", "read", () =>
    document("", {
      "word/numbering.xml": wordPart(
        "w:numbering",
        times(
          9_000,
          (index) =>
            `<w:abstractNum w:abstractNumId="${index}"><w:numStyleLink w:val="s${index}"/></w:abstractNum><w:num w:numId="${index}"><w:abstractNumId w:val="${index}"/></w:num>`,
        ),
      ),
    }),
  ),
  large("list-with-a-million-levels.docx", "tooManyStyles", () =>
    document("", {
      "word/numbering.xml": wordPart(
        "w:numbering",
        `<w:abstractNum w:abstractNumId="0">${times(1_000_000, (index) => `<w:lvl w:ilvl="${index}"/>`)}</w:abstractNum>`,
      ),
    }),
  ),
  large("numbers-of-a-long-pattern.docx", "tooMuchText", () =>
    document(
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'.repeat(50_000),
      {
        "word/numbering.xml": wordPart(
          "w:numbering",
          `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="${"%1.".repeat(100_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
        ),
      },
    ),
  ),
  large("two-million-runs.docx", "textTooLong", () =>
    document(`<w:p>${"<w:r><w:t>ก</w:t></w:r>".repeat(1_000_000)}</w:p>`),
  ),
  large("paragraph-of-100-megabytes.docx", "tooMuchText", () =>
    document(wordLine("ก".repeat(40 * MEGABYTE))),
  ),
  large("paragraph-of-ten-million-letters.docx", "textTooLong", () =>
    document(wordLine("ลดลง ".repeat(1_900_000))),
  ),
  large("one-cell-of-long-paragraphs.docx", "textTooLong", () =>
    document(wordTable([["x"]]).replace(wordLine("x"), wordLine("ลดลง ".repeat(15_000)).repeat(100))),
  ),
  large("result-of-long-paragraphs.docx", "textTooLong", () =>
    zipOf(
      documentParts(
        WORD_TABLE.replace(wordLine("ประชุมคณะทำงานแล้ว ๑ ครั้ง"), wordLine("ลดลง ".repeat(15_000)).repeat(100)),
      ),
    ),
  ),
  large("paragraph-in-one-cell.docx", "read", () => document(wordTable([["ลดลง ".repeat(2_000)]]))),
  large("million-line-breaks.docx", "tooManyParagraphs", () =>
    document(`<w:p><w:r>${"<w:br/>".repeat(1_000_000)}</w:r></w:p>`),
  ),
  large("million-fields-in-fields.docx", "read", () =>
    document(
      `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(500_000)}${'<w:r><w:fldChar w:fldCharType="end"/></w:r>'.repeat(500_000)}</w:p>`,
    ),
  ),
  large("half-a-million-text-boxes.docx", "tooManyParagraphs", () =>
    document(`<w:p><w:r>${`<w:txbxContent>${wordLine("ก")}</w:txbxContent>`.repeat(500_000)}</w:r></w:p>`),
  ),
  large("ninety-thousand-text-boxes.docx", "read", () =>
    document(`<w:p><w:r>${`<w:txbxContent>${wordLine("ก")}</w:txbxContent>`.repeat(60_000)}</w:r></w:p>`),
  ),
  large("paragraphs-that-run-on.docx", "read", () =>
    document(
      "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>ก ข ค ง</w:t></w:r></w:p>".repeat(60_000) +
        wordLine("จบ"),
    ),
  ),
  large("hidden-text.docx", "tooManyParagraphs", () =>
    document("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ก</w:t></w:r></w:p>".repeat(300_000)),
  ),
  large("text-paths.docx", "tooManyParagraphs", () =>
    document(
      `<w:p xmlns:v="urn:schemas-microsoft-com:vml"><w:r>${'<v:textpath string="ก"/>'.repeat(500_000)}</w:r></w:p>`,
    ),
  ),
  large("deleted-text-of-100-megabytes.docx", "read", () =>
    document(`<w:p><w:del><w:r><w:delText>${"x".repeat(95 * MEGABYTE)}</w:delText></w:r></w:del></w:p>`),
  ),
  quick("text-of-another-file.docx", "otherFormatInside", () => document("<w:altChunk/>")),
  quick("no-body.docx", "read", () =>
    zipOf(documentParts("", { "word/document.xml": wordPart("w:document", "") })),
  ),
  quick("another-root.docx", "damagedPart", () =>
    zipOf(documentParts("", { "word/document.xml": "<html><body/></html>" })),
  ),
  quick("doctype.docx", "unsafePart", () =>
    zipOf(
      documentParts("", {
        "word/document.xml": `<!DOCTYPE x [<!ENTITY a "b">]>${wordPart("w:document", "<w:body/>")}`,
      }),
    ),
  ),
  large("long-doctype.docx", "unsafePart", () =>
    zipOf(documentParts("", { "word/document.xml": `<!DOCTYPE x [${" ".repeat(150 * MEGABYTE)}]><a/>` })),
  ),
  large("bomb.docx", "unpackedTooLarge", () => document(" ".repeat(210 * MEGABYTE))),
  large("bomb-under-the-limit.docx", "read", () => document(" ".repeat(190 * MEGABYTE))),
];
