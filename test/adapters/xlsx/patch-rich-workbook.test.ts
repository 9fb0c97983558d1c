import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readZipDirectory } from "../../../src/adapters/package/read-zip-directory";
import type { ZipEntry } from "../../../src/adapters/package/zip-entry";
import type { WorkbookEdits } from "../../../src/core/changes/workbook-edits";
import { edit, partOf, patchFile, readFile, removal } from "../../support/patch-file";
import { richWorkbook } from "../../support/rich-workbook";
import { ooxmlErrors } from "../../support/validate-ooxml";

// Many files are patched, or a program is started: more than the usual five seconds on a busy machine.
jest.setTimeout(60_000);

/** Each file of the package as it lies there, compressed, with its header. */
function packedFiles(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endOf = ({ offset, compressedSize }: ZipEntry): number =>
    offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true) + compressedSize;
  return new Map(
    [...readZipDirectory(bytes).values()].map((entry) => [
      entry.name,
      Buffer.from(bytes.subarray(entry.offset, endOf(entry))).toString("base64"),
    ]),
  );
}

function changedFiles(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [packedFiles(before), packedFiles(after)];
  expect([...now.keys()]).toEqual([...old.keys()].filter((name) => now.has(name)));
  return [...old.keys()].filter((name) => now.get(name) !== old.get(name)).sort();
}

const SHEET1 = "xl/worksheets/sheet1.xml";
const cellEdits = [
  edit("A3", "๑. จัดทำแผน", "๑. จัดทำแผนใหม่"),
  edit("B3", "", "ดำเนินการแล้ว\n๒ ครั้ง"),
  edit("C3", "3", "12", "number"),
  edit("B9", "", "ลงท้าย"),
];
const HEADING = removal(5, { A: "มาตรการ" });

test("the fixture is valid before", async () => {
  expect(await ooxmlErrors(richWorkbook(), "xlsx")).toEqual([]);
});

const cases: [name: string, edits: Partial<WorkbookEdits>, changed: string[]][] = [
  [
    "a text where no formula… but others are worked out anew",
    { cells: cellEdits },
    ["xl/workbook.xml", SHEET1],
  ],
  [
    "a date adds a style",
    { cells: [edit("B4", "", "2025-06-30", "date")] },
    ["xl/styles.xml", "xl/workbook.xml", SHEET1],
  ],
  [
    "a table's heading",
    { cells: [{ ...edit("B1", "ค่า", "ผลรวม"), sheet: "สรุป ผล" }] },
    ["xl/tables/table1.xml", "xl/workbook.xml", "xl/worksheets/sheet2.xml"],
  ],
  [
    "a row goes",
    { cells: cellEdits, removedRows: [HEADING] },
    [
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/charts/chart1.xml",
      "xl/comments1.xml",
      "xl/drawings/drawing1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/workbook.xml",
      SHEET1,
      "xl/worksheets/sheet2.xml",
    ],
  ],
];
test.each(cases)(
  "%s: valid, and every other file is the same, compressed bytes and all",
  async (_, edits, changed) => {
    const before = richWorkbook();
    const outcome = await patchFile(before, edits);
    expect(outcome.left).toEqual([]);
    expect(changedFiles(before, outcome.bytes)).toEqual(changed);
    expect(await ooxmlErrors(outcome.bytes, "xlsx")).toEqual([]);
  },
);

test("everything follows the row", async () => {
  const { bytes } = await patchFile(richWorkbook(), { removedRows: [HEADING] });
  const sheet = partOf(bytes, SHEET1);
  const expected = [
    '<dimension ref="A1:E7"/>',
    'activeCell="A5" sqref="A5"',
    '<c r="C5"><f>SUM(C3:C4)</f>',
    '<c r="C6"><f>C5*2</f>',
    '<c r="C7"><f>SUM(C3:C6)</f>',
    '<mergeCell ref="D5:E6"/>',
    '<conditionalFormatting sqref="C3:C7">',
    "<formula>$C$6</formula>",
    'sqref="B3:B6"',
    '<hyperlink ref="A6" location="มาตรการ!C5"',
    '<brk id="5" ',
  ];
  for (const piece of expected) expect(sheet).toContain(piece);
  expect(partOf(bytes, "xl/worksheets/sheet2.xml")).toContain("<f>มาตรการ!C6+มาตรการ!$C$3</f>");
  expect(partOf(bytes, "xl/workbook.xml")).toContain(">มาตรการ!$A$1:$E$7<");
  expect(partOf(bytes, "xl/workbook.xml")).toContain(">มาตรการ!$C$6<");
  expect(partOf(bytes, "xl/charts/chart1.xml")).toContain("<c:f>มาตรการ!$C$3:$C$6</c:f>");
  expect(partOf(bytes, "xl/comments1.xml")).toContain('<comment ref="A5"');
  expect(partOf(bytes, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>4</x:Row>");
  expect(partOf(bytes, "xl/drawings/drawing1.xml")).toContain("<xdr:row>8</xdr:row>");
});

test("the sample workbook: cells written and a row removed, valid as before", async () => {
  const sample = new Uint8Array(readFileSync(join(__dirname, "../../../assets/sample/measures-2568.xlsx")));
  const workbook = await readFile(sample);
  const table = workbook.tables[0];
  const row = table?.rows.at(-1);
  const { bytes, left } = await patchFile(sample, {
    cells: [{ sheet: table?.sheet ?? "", cell: "E3", before: "", after: "ทดลอง" }],
    removedRows: [
      {
        sheet: table?.sheet ?? "",
        row: row?.row ?? 0,
        cells: (row?.cells ?? []).map(({ column, text }) => ({
          cell: `${String.fromCharCode(64 + column)}${row?.row}`,
          before: text,
        })),
      },
    ],
  });
  expect(left).toEqual([]);
  expect(await ooxmlErrors(bytes, "xlsx")).toEqual(await ooxmlErrors(sample, "xlsx"));
});
