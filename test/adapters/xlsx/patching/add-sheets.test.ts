import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addSheets } from "../../../../src/adapters/xlsx/patching/add-sheets";
import { readWorkbook } from "../../../../src/adapters/xlsx/read-workbook";
import type { AddedCell, AddedSheet } from "../../../../src/core/changes/added-sheet";
import { makeXlsx, sheetXml, xlsxParts, zipParts } from "../../../support/make-xlsx";
import { ooxmlErrors } from "../../../support/validate-ooxml";

// A program is started that validates the file.
jest.setTimeout(60_000);

const SAMPLE = readFileSync(join(__dirname, "../../../../assets/sample/measures-2568.xlsx"));
const copy = (column: number, copyOf: string): AddedCell => ({ column, copyOf });
const sheetOf = (source: string, ...rows: readonly (readonly AddedCell[])[]): AddedSheet => ({
  name: "ผลปีก่อน",
  source,
  widthsOf: [null, "A"],
  rows,
});

async function grow(bytes: Uint8Array, ...sheets: readonly AddedSheet[]): Promise<Uint8Array> {
  const added = await addSheets(bytes, sheets);
  if (!added.ok) throw new Error(added.fault.en);
  return added.value;
}

/** What the last sheet shows, by rows. */
async function lastSheet(bytes: Uint8Array): Promise<{ name: string; cells: unknown[][] }> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.fault.en);
  const table = read.value.tables.at(-1);
  return {
    name: table?.sheet ?? "",
    cells: (table?.rows ?? []).map(({ cells }) =>
      cells.map(({ column, text, type }) => [column, text, type]),
    ),
  };
}

const partOf = (bytes: Uint8Array, part: string): string =>
  strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
const NEW = "xl/worksheets/added1.xml";

test("copies show what they are copied from, whatever it is", async () => {
  const data =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45838</v></c><c r="C1"><v>92.5</v></c>' +
    '<c r="D1" t="str"><f>A1&amp;"x"</f><v>กx</v></c><c r="E1" t="inlineStr"><is><t>ข</t></is></c></row>';
  const bytes = makeXlsx({ data, strings: ["<r><t>ก</t></r>"], formats: ["yyyy-mm-dd"] });
  const cells = ["A1", "B1", "C1", "D1", "E1"].map((from, index) => copy(index + 2, from));
  const year: AddedCell = { column: 1, value: 2568, styleOf: null };
  const grown = await grow(
    bytes,
    sheetOf("มาตรการ", [year, ...cells], [], [{ column: 1, value: "ก\nข & ค", styleOf: "B1" }]),
  );
  expect(await lastSheet(grown)).toEqual({
    name: "ผลปีก่อน",
    cells: [
      [
        [1, "2568", "number"],
        [2, "ก", "text"],
        [3, "2025-06-30", "date"],
        [4, "92.5", "number"],
        [5, "กx", "text"],
        [6, "ข", "text"],
      ],
      [[1, "ก\nข & ค", "text"]],
    ],
  });
  expect(partOf(grown, NEW)).not.toContain("<f>");
  expect(partOf(grown, NEW)).toContain('<c r="A3" s="1"');
});

test("the lists that name the sheets grow, and every other part is the same, byte for byte", async () => {
  const grown = await grow(SAMPLE, sheetOf("หลักฐาน", [copy(1, "A1")]), {
    ...sheetOf("ตัวชี้วัด", [copy(1, "B2")]),
    name: "ตัวชี้วัดปีก่อน",
  });
  const [before, after] = [unzipSync(SAMPLE), unzipSync(grown)];
  expect(Object.keys(after)).toEqual([...Object.keys(before), NEW, "xl/worksheets/added2.xml"]);
  const changed = Object.keys(before).filter(
    (part) =>
      strFromU8(before[part] ?? new Uint8Array(), true) !== strFromU8(after[part] ?? new Uint8Array(), true),
  );
  expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml"]);
  expect(await ooxmlErrors(grown, "xlsx")).toEqual([]);
});

test("widths of columns and heights of rows come along", async () => {
  const cols = '<cols><col min="1" max="2" width="31" customWidth="1"/></cols>';
  const xml = sheetXml(
    '<row r="1" ht="60" customHeight="1"><c r="A1" t="inlineStr"><is><t>ก</t></is></c></row>',
  ).replace("<sheetData>", `${cols}<sheetData>`);
  const bytes = makeXlsx({ sheets: [{ name: "มาตรการ", target: "worksheets/sheet1.xml", xml }] });
  const part = partOf(await grow(bytes, sheetOf("มาตรการ", [copy(2, "A1")])), NEW);
  expect(part).toContain('<col min="2" max="2" width="31" customWidth="1"/>');
  expect(part).toContain('<row r="1" ht="60" customHeight="1">');
});

test("prefixes of every list are kept, and a name is escaped", async () => {
  const parts = xlsxParts({ data: '<row r="1"><c r="A1"><v>1</v></c></row>' });
  const rename = (part: string, change: (text: string) => string): void => {
    parts[part] = strToU8(change(strFromU8(parts[part] ?? new Uint8Array())));
  };
  const prefixed = (text: string): string =>
    text
      .replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2")
      .replace(' xmlns="', ' xmlns:x="')
      .replaceAll("xmlns:r=", "xmlns:rel=")
      .replaceAll(" r:id=", " rel:id=");
  for (const part of [
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "[Content_Types].xml",
    "xl/worksheets/sheet1.xml",
  ])
    rename(part, prefixed);
  const grown = await grow(zipParts(parts), {
    ...sheetOf("มาตรการ", [copy(1, "A1")]),
    name: 'ผล <ปี> & "ก่อน"',
  });
  expect(await lastSheet(grown)).toEqual({ name: 'ผล <ปี> & "ก่อน"', cells: [[[1, "1", "number"]]] });
  expect(partOf(grown, "xl/workbook.xml")).toMatch(
    /<x:sheet name="ผล &lt;ปี&gt; &amp; &quot;ก่อน&quot;" sheetId="2" rel:id="/,
  );
  expect(partOf(grown, "[Content_Types].xml")).toMatch(/<x:Types [^>]*><x:Override [^>]*\/><\/x:Types>/);
});

test("lists in UTF-16 stay so", async () => {
  const parts = xlsxParts({ data: '<row r="1"><c r="A1"><v>1</v></c></row>' });
  const text = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array()).replace("UTF-8", "UTF-16");
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  const grown = await grow(
    zipSync({ ...parts, "xl/workbook.xml": new Uint8Array(wide) }),
    sheetOf("มาตรการ", [copy(1, "A1")]),
  );
  expect((await lastSheet(grown)).name).toBe("ผลปีก่อน");
  expect([...(unzipSync(grown)["xl/workbook.xml"] ?? []).slice(0, 2)]).toEqual([0xff, 0xfe]);
});

test("names, numbers and parts that are taken are not taken again", async () => {
  const once = await grow(
    makeXlsx({ data: '<row r="1"><c r="A1"><v>1</v></c></row>' }),
    sheetOf("มาตรการ", [copy(1, "A1")]),
  );
  const twice = await grow(once, { ...sheetOf("ผลปีก่อน", [copy(1, "A1")]), name: "ผลปีก่อน (2)" });
  const workbook = partOf(twice, "xl/workbook.xml");
  expect([...workbook.matchAll(/sheetId="(\d+)" r:id="(\w+)"/g)].map(([, id, rel]) => [id, rel])).toEqual([
    ["1", "rId1"],
    ["2", "rIdAdded1"],
    ["3", "rIdAdded2"],
  ]);
  expect(Object.keys(unzipSync(twice)).slice(-2)).toEqual([NEW, "xl/worksheets/added2.xml"]);
});

test("no sheet to add changes nothing, and what is no workbook is said in a sentence", async () => {
  expect(await addSheets(SAMPLE, [])).toEqual({ ok: true, value: SAMPLE });
  expect(await addSheets(strToU8("ก"), [sheetOf("มาตรการ")])).toMatchObject({ ok: false });
});
