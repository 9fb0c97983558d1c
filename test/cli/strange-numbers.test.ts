import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EVIDENCE_HEADINGS } from "../../src/core/model/evidence";
import { INDICATOR_HEADINGS } from "../../src/core/model/indicator";
import { HEADINGS, makeDocx, table } from "../support/make-docx";
import { escapeXml, makeXlsx, sheetXml } from "../support/make-xlsx";
import { runCli } from "../support/run-cli";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "numbers-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A text; or what stands in the value of a cell of numbers. */
type Cell = string | { readonly number: string };

function rowsXml(rows: readonly (readonly Cell[])[]): string {
  const cellXml = (cell: Cell): string =>
    typeof cell === "string"
      ? `<c t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`
      : `<c><v>${cell.number}</v></c>`;
  return rows.map((row) => `<row>${row.map(cellXml).join("")}</row>`).join("");
}

/** A workbook in which a number stands everywhere that a number is read. */
function workbookWith(number: Cell): Uint8Array {
  const text = typeof number === "string" ? number : number.number;
  const words = `ไม่น้อยกว่าร้อยละ ${text} จำนวน ${text} คน จากเดิม ${text} ลดลง ${text} เรื่อง`;
  const sheets = {
    มาตรการ: [
      ["รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"],
      HEADINGS,
      ["๑. อบรม", "๑. ร่าง", "สำนักปลัด", "ไตรมาส ๑", "", ""],
      [`๒. ${words}`, `๑. ${words}`, text, `ภายใน ${text} วัน`, words, words],
      [number, number, number, number, number, number],
    ],
    หลักฐาน: [
      Object.values(EVIDENCE_HEADINGS),
      ["1", "5 พ.ย. 2567", "ประชุม", number, "คน", "ห้องประชุม", ""],
      [number, number, "อบรม", number, number, "ห้องประชุม", ""],
    ],
    ตัวชี้วัด: [
      Object.values(INDICATOR_HEADINGS),
      ["1", "ผู้เข้าอบรม", "ไม่น้อยกว่า", number, "คน", number, number, ""],
      ["1", "ความพึงพอใจ", "ลดลง", number, "ร้อยละ", number, number, ""],
    ],
    ตั้งค่ารายงาน: [
      ["ปีงบประมาณ", number],
      ["ขอบกระดาษ", number],
      ["วันที่หนังสือ", number],
      ["โทรศัพท์", number],
    ],
  };
  return makeXlsx({
    sheets: Object.entries(sheets).map(([name, rows], index) => ({
      name,
      target: `worksheets/sheet${index + 1}.xml`,
      xml: sheetXml(rowsXml(rows)),
    })),
  });
}

const COMMANDS: readonly (readonly string[])[] = [
  ["check", "in.xlsx"],
  ["check", "in.xlsx", "--json"],
  ["fix", "in.xlsx", "-o", "fixed.xlsx"],
  ["fill", "in.xlsx", "-o", "filled.xlsx"],
  ...["docx", "pdf", "xlsx", "html", "csv", "json"].map((format) => [
    "export",
    "in.xlsx",
    "-o",
    `out.${format}`,
    "--force",
  ]),
  ["import", "in.docx", "-o", "imported.xlsx"],
];

test.each<[name: string, number: Cell]>([
  ["15 digits", "123456789012345"],
  ["16 digits", "1234567890123456"],
  ["309 digits", "9".repeat(309)],
  ["309 Thai digits", "๙".repeat(309)],
  ["2,000 digits behind a minus", `-${"8".repeat(2000)}`],
  ["309 digits in percent", `${"7".repeat(309)}%`],
  ["400 decimal places", `0.${"1".repeat(400)}`],
  ["the largest number of a cell", { number: "1.7976931348623157e308" }],
  ["more than a cell can hold", { number: "1e999" }],
  ["the least of a cell", { number: "-1e999" }],
  ["next to nothing", { number: "1e-320" }],
  ["what is no number in a cell of numbers", { number: "NaN" }],
  ["Infinity in a cell of numbers", { number: "Infinity" }],
])("%s: every command ends with a sentence or a result, and no figure is Infinity", async (_, number) => {
  await writeFile(join(folder, "in.xlsx"), workbookWith(number));
  const text = typeof number === "string" ? number : number.number;
  const row = ["๑. อบรม", `๑. ${text}`, text, `ภายใน ${text} วัน`, text, text];
  await writeFile(
    join(folder, "in.docx"),
    makeDocx({ body: table([HEADINGS, row, [text, text, text, text, text, text]]) }),
  );
  for (const words of COMMANDS) {
    const { code, out, err } = await runCli(folder, ...words, "--lang", "en", "--as-of", "2025-10-15");
    const told = { command: words.join(" "), err };
    expect({ ...told, isBroken: /The program itself failed/.test(err) }).toEqual({
      ...told,
      isBroken: false,
    });
    expect([0, 1, 2]).toContain(code);
    if (!/Infinity|NaN/.test(text)) expect(out).not.toMatch(/Infinity|NaN(?!")/);
  }
  expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("an evidence count that no sheet holds is told as no usable number", async () => {
  await writeFile(join(folder, "in.xlsx"), workbookWith("1".repeat(309)));
  const words = ["fill", "in.xlsx", "-o", "out.xlsx", "--lang", "en", "--fiscal-year", "2568"];
  const { out } = await runCli(folder, ...words, "--as-of", "2025-10-15");
  expect(out).toMatch(/หลักฐาน!D2 .*1{309}/);
  expect(out).toMatch(/ตัวชี้วัด!/);
});
