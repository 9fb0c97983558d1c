import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { readDocx } from "../../src/adapters/docx/reading/read-docx";
import { renderDocx } from "../../src/adapters/docx/render-docx";
import { readWorkbook } from "../../src/adapters/xlsx/read-workbook";
import { writeWorkbook } from "../../src/adapters/xlsx/write-workbook";
import { checkWorkbook, type CheckedWorkbook } from "../../src/app/check-workbook";
import { exportReport } from "../../src/app/export-report";
import { importReport, importReportFile, type ImportedReport } from "../../src/app/import-report";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { MEASURE_COLUMNS } from "../../src/core/model/columns";
import { SHEET_NAMES } from "../../src/core/model/sheet-names";
import type { SheetLayout } from "../../src/core/model/workbook-layout";
import { cellParagraphs } from "../../src/core/report/model/cell-paragraphs";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import {
  cell,
  drawing,
  HEADINGS,
  inList,
  line,
  linked,
  makeDocx,
  para,
  row,
  run,
  table,
  type DocxPlan,
} from "../support/make-docx";
import { toArabicDigits } from "../../src/core/text/digits";
import { rawWorkbook } from "../support/raw-table";
import { propertyRuns, RUNS_ON_SHEETS } from "../support/property-runs";

const asOf = "2025-10-15" as PlainDate;

async function importDocx(plan: DocxPlan): Promise<ImportedReport> {
  const report = await readDocx(makeDocx(plan));
  if (!report.ok) throw new Error(report.fault.en);
  const imported = importReport(report.value, { asOf, fiscalYear: null });
  if (!imported.ok) throw new Error(imported.fault.en);
  return imported.value;
}

function sheetNamed({ layout }: ImportedReport, name: string): SheetLayout | undefined {
  return layout.sheets.find((sheet) => sheet.name === name);
}

/** The rows of the measures sheet from the headings on, blank cells as "". */
function rowsOf(imported: ImportedReport): string[][] {
  const sheet = sheetNamed(imported, SHEET_NAMES.measures);
  return (sheet?.rows ?? [])
    .filter(({ row: at }) => at >= 4)
    .map(({ cells }) => cells.map(({ value }) => (typeof value === "string" ? value : "")));
}

/** The lines of the sheet for texts outside the table. */
function outsideOf(imported: ImportedReport): string[] {
  const sheet = sheetNamed(imported, SHEET_NAMES.outside);
  return (sheet?.rows ?? []).slice(1).map(({ cells }) => String(cells[1]?.value));
}

const FIRST = ["๑. จัดทำคู่มือ", "๑. ร่าง", "สำนักปลัด", "ไตรมาส ๑", "แล้วเสร็จ", "มีคู่มือ"];
const SECOND = ["๒. อบรม", "๑. เชิญ", "กองคลัง", "ไตรมาส ๒", "", ""];
const grid = [100, 200, 100, 100, 200, 200];

describe("the table of a report", () => {
  const cases: readonly (readonly [string, DocxPlan, readonly (readonly string[])[], readonly string[]])[] = [
    ["as it is", { body: table([HEADINGS, FIRST, SECOND]) }, [[...HEADINGS], FIRST, SECOND], []],
    [
      "a row that a page has cut",
      { body: table([HEADINGS, FIRST, SECOND, ["", "๒. สรุป", "", "", "ครบ", ""]]) },
      [[...HEADINGS], FIRST, ["๒. อบรม", "๑. เชิญ\n๒. สรุป", "กองคลัง", "ไตรมาส ๒", "ครบ", ""]],
      [],
    ],
    [
      "headings on every page",
      { body: table([HEADINGS, FIRST, HEADINGS, SECOND]) },
      [[...HEADINGS], FIRST, SECOND],
      [],
    ],
    [
      "headings again in other words",
      { body: table([HEADINGS, FIRST, ["มาตรการ", ...HEADINGS.slice(1)], SECOND]) },
      [[...HEADINGS], FIRST, SECOND],
      ["มาตรการ", ...HEADINGS.slice(1)],
    ],
    [
      "a merged measure whose rows are parts of one",
      {
        body: table([
          HEADINGS,
          [cell("๑. จัดทำ", '<w:vMerge w:val="restart"/>'), "๑. ร่าง", "สำนักปลัด", "ไตรมาส ๑", "", ""],
          [cell("", "<w:vMerge/>"), "๒. แจ้ง", "", "", "", ""],
        ]),
      },
      [[...HEADINGS], ["๑. จัดทำ", "๑. ร่าง\n๒. แจ้ง", "สำนักปลัด", "ไตรมาส ๑", "", ""]],
      [],
    ],
    [
      "a group heading across the table",
      {
        body: table([HEADINGS, row([cell("มิติที่ ๑ การสร้างจิตสำนึก", '<w:gridSpan w:val="6"/>')]), FIRST]),
      },
      [[...HEADINGS], ["มิติที่ ๑ การสร้างจิตสำนึก"], FIRST],
      [],
    ],
    [
      "a column of numbers and one of its own",
      {
        body: table([
          ["ที่", ...HEADINGS, "หมายเหตุ"],
          ["๑", "จัดทำคู่มือ", ...FIRST.slice(1), "ดูภาคผนวก"],
        ]),
      },
      [
        ["ที่", ...HEADINGS, "หมายเหตุ"],
        ["๑", "จัดทำคู่มือ", ...FIRST.slice(1), "ดูภาคผนวก"],
      ],
      [],
    ],
    [
      "numbers that Word draws",
      {
        body: table([
          ["ลำดับ", ...HEADINGS],
          [
            cell(line("", inList(1))),
            "จัดทำ",
            cell(line("ร่าง", inList(2)) + line("แจ้ง", inList(2))),
            "",
            "",
            "",
            "",
          ],
          [cell(line("", inList(1))), "อบรม", cell(line("เชิญ", inList(3))), "", "", "", ""],
        ]),
        numbering: [
          ["thaiNumbers", "%1."],
          ["thaiNumbers", "%1)"],
          ["bullet", "\uf0b7"],
        ]
          .map(
            ([format, text], index) =>
              `<w:abstractNum w:abstractNumId="${index}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`,
          )
          .concat(
            [1, 2, 3].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`),
          )
          .join(""),
      },
      [
        ["ลำดับ", ...HEADINGS],
        ["๑.", "จัดทำ", "๑) ร่าง\n๒) แจ้ง", "", "", "", ""],
        ["๒.", "อบรม", "- เชิญ", "", "", "", ""],
      ],
      [],
    ],
    [
      "cells moved by a hair",
      {
        body: table(
          [
            HEADINGS.map((text, index) => (index === 1 ? cell(text, '<w:gridSpan w:val="2"/>') : text)),
            FIRST.map((text, index) => (index === 0 ? cell(text, '<w:gridSpan w:val="2"/>') : text)),
          ],
          [100, 3, 197, 100, 100, 200, 200],
        ),
      },
      [[...HEADINGS], FIRST],
      [],
    ],
    [
      "a table on the next page, with its headings",
      {
        body:
          table([HEADINGS, FIRST], grid) + line("") + table([HEADINGS, SECOND], [50, 100, 50, 50, 100, 100]),
      },
      [[...HEADINGS], FIRST, SECOND],
      [],
    ],
    [
      "a table on the next page, without them",
      { body: table([HEADINGS, FIRST]) + line("- ๒ -") + table([["", "ต่อ", "", "", "", ""], SECOND]) },
      [[...HEADINGS], ["๑. จัดทำคู่มือ", "๑. ร่างต่อ", ...FIRST.slice(2)], SECOND],
      ["- ๒ -"],
    ],
    [
      "a table for each group, named above it",
      { body: table([HEADINGS, FIRST]) + line("มิติที่ ๒ การป้องกัน") + table([HEADINGS, SECOND]) },
      [[...HEADINGS], FIRST, ["มิติที่ ๒ การป้องกัน"], SECOND],
      [],
    ],
    [
      "a table for each group, named above the first as well",
      {
        body:
          line("รายงานผลการดำเนินการ") +
          line("มิติที่ ๑ การส่งเสริม") +
          line("") +
          table([HEADINGS, FIRST]) +
          line("มิติที่ ๒ การป้องกัน") +
          table([HEADINGS, SECOND]),
      },
      [[...HEADINGS], ["มิติที่ ๑ การส่งเสริม"], FIRST, ["มิติที่ ๒ การป้องกัน"], SECOND],
      [],
    ],
    [
      "a group named above the only table, in two levels",
      {
        body: line("ยุทธศาสตร์ที่ ๑ สุจริต") + line("ด้านการป้องกัน") + table([HEADINGS, FIRST]) + line("หมายเหตุ"),
      },
      [[...HEADINGS], ["ยุทธศาสตร์ที่ ๑ สุจริต"], ["ด้านการป้องกัน"], FIRST],
      ["หมายเหตุ"],
    ],
    [
      "groups that are called like those further on",
      {
        body:
          line("ส่วนที่ ๑ งานบริการ") +
          table([HEADINGS, FIRST]) +
          line("ส่วนที่ ๒ งานภายใน") +
          table([HEADINGS, SECOND]),
      },
      [[...HEADINGS], ["ส่วนที่ ๑ งานบริการ"], FIRST, ["ส่วนที่ ๒ งานภายใน"], SECOND],
      [],
    ],
    [
      "a section of the report above the only table is no group",
      { body: line("ส่วนที่ ๑ งานบริการ") + table([HEADINGS, FIRST]) },
      [[...HEADINGS], FIRST],
      ["ส่วนที่ ๑ งานบริการ"],
    ],
    [
      "a group with a text between it and the table",
      { body: line("มิติที่ ๑ การส่งเสริม") + line("ผลเป็นดังนี้ครบทุกข้อ") + table([HEADINGS, FIRST]) },
      [[...HEADINGS], FIRST],
      ["มิติที่ ๑ การส่งเสริม", "ผลเป็นดังนี้ครบทุกข้อ"],
    ],
    [
      "a group above the headings inside the table, with the title above it",
      {
        body: table([
          [cell("รายงานผลการดำเนินการ", '<w:gridSpan w:val="6"/>')],
          [cell("มิติที่ ๑ การส่งเสริม", '<w:gridSpan w:val="6"/>')],
          HEADINGS,
          FIRST,
        ]),
      },
      [[...HEADINGS], ["มิติที่ ๑ การส่งเสริม"], FIRST],
      [],
    ],
    [
      "groups in boxes with a frame",
      {
        body:
          table([[cell("มิติที่ ๑ การส่งเสริม")]]) +
          line("") +
          table([HEADINGS, FIRST]) +
          table([[cell("มิติที่ ๒ การป้องกัน")]]) +
          table([HEADINGS, SECOND]),
      },
      [[...HEADINGS], ["มิติที่ ๑ การส่งเสริม"], FIRST, ["มิติที่ ๒ การป้องกัน"], SECOND],
      [],
    ],
    [
      "a title again and a group between two tables",
      {
        body:
          line("รายงานผลการดำเนินการ") +
          table([HEADINGS, FIRST]) +
          line("รายงานผลการดำเนินการ (ต่อ)") +
          line("มิติที่ ๒ การป้องกัน") +
          table([HEADINGS, SECOND]),
      },
      [[...HEADINGS], FIRST, ["มิติที่ ๒ การป้องกัน"], SECOND],
      ["รายงานผลการดำเนินการ (ต่อ)"],
    ],
    [
      "a group whose table has no headings of its own",
      { body: table([HEADINGS, FIRST]) + line("มิติที่ ๒ การป้องกัน") + table([SECOND]) },
      [[...HEADINGS], FIRST, ["มิติที่ ๒ การป้องกัน"], SECOND],
      [],
    ],
    [
      "the group of the first table said again above its next part",
      {
        body:
          line("มิติที่ ๑ การส่งเสริม") +
          table([HEADINGS, FIRST]) +
          line("มิติที่ ๑ การส่งเสริม") +
          table([HEADINGS, SECOND]),
      },
      [[...HEADINGS], ["มิติที่ ๑ การส่งเสริม"], FIRST, SECOND],
      ["มิติที่ ๑ การส่งเสริม"],
    ],
    [
      "links in a cell and outside",
      {
        body:
          table([HEADINGS, FIRST.with(4, cell(para(linked("r1", run("คลิก")))))]) +
          para(run("ดู") + linked("r1", run("ที่นี่"))),
        links: { r1: "https://a.go.th/o26" },
      },
      [[...HEADINGS], FIRST.with(4, "คลิก (https://a.go.th/o26)")],
      ["ดูที่นี่ (https://a.go.th/o26)"],
    ],
    [
      "another table behind it stays outside",
      {
        body:
          table([HEADINGS, FIRST]) +
          line("ภาคผนวก") +
          table([
            ["วันที่", "รายการ"],
            ["๑", "ประชุม"],
          ]),
      },
      [[...HEADINGS], FIRST],
      ["ภาคผนวก", "วันที่", "รายการ", "๑", "ประชุม"],
    ],
    [
      "as many columns, but of something else",
      { body: table([HEADINGS, FIRST]) + line("ตารางแนบ") + table([["ก", "ข", "ค", "ง", "จ", "ฉ"]]) },
      [[...HEADINGS], FIRST],
      ["ตารางแนบ", "ก", "ข", "ค", "ง", "จ", "ฉ"],
    ],
    [
      "inside another table",
      { body: table([[cell(line("กรอบ") + table([HEADINGS, FIRST]) + line("ท้ายกรอบ"))]]) },
      [[...HEADINGS], FIRST],
      ["กรอบ", "ท้ายกรอบ"],
    ],
    [
      "inside a text box",
      {
        body: `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${table([HEADINGS, FIRST])}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
      },
      [[...HEADINGS], FIRST],
      [],
    ],
    [
      "a table inside a cell",
      {
        body: table([
          HEADINGS,
          [FIRST[0] ?? "", cell(table([["ครั้งที่", "๑"]]) + line("จบ")), ...FIRST.slice(2)],
        ]),
      },
      [[...HEADINGS], [FIRST[0] ?? "", "ครั้งที่  ๑\nจบ", ...FIRST.slice(2)]],
      [],
    ],
    [
      "activities with units and times of their own keep their rows",
      { body: table([HEADINGS, FIRST, ["", "๒. แจ้ง", "กองคลัง", "ไตรมาส ๔", "", ""]]) },
      [[...HEADINGS], FIRST, ["", "๒. แจ้ง", "กองคลัง", "ไตรมาส ๔", "", ""]],
      [],
    ],
    [
      "a lone dash is not lost",
      { body: table([HEADINGS, SECOND.with(4, "-"), ["", "", "", "", "ครบ", ""]]) },
      [[...HEADINGS], SECOND.with(4, "-"), ["", "", "", "", "ครบ", ""]],
      [],
    ],
    [
      "a text that looks like an error is not lost",
      { body: table([HEADINGS, SECOND.with(4, "#REF!")]) },
      [[...HEADINGS], SECOND.with(4, "#REF!")],
      [],
    ],
    [
      "headings over two rows, with the columns numbered",
      {
        body: table([
          [
            ...HEADINGS.slice(0, 4).map((text) => cell(text, '<w:vMerge w:val="restart"/>')),
            cell("ผลที่ได้รับ", '<w:gridSpan w:val="2"/>'),
          ],
          [...HEADINGS.slice(0, 4).map(() => cell("", "<w:vMerge/>")), ...HEADINGS.slice(4)],
          ["(๑)", "(๒)", "(๓)", "(๔)", "(๕)", "(๖)"],
          FIRST,
        ]),
      },
      [[...HEADINGS], FIRST],
      ["ผลที่ได้รับ", "(๑)", "(๒)", "(๓)", "(๔)", "(๕)", "(๖)"],
    ],
    [
      "a column that the report lacks",
      { body: table([HEADINGS.slice(0, 5), FIRST.slice(0, 5)]) },
      [[...HEADINGS], FIRST.with(5, "")],
      [],
    ],
  ];
  test.each(cases)("%s", async (_, plan, rows, outside) => {
    const imported = await importDocx(plan);
    expect(rowsOf(imported)).toEqual(rows);
    expect(outsideOf(imported)).toEqual(outside);
  });

  test("pictures are listed where they stood, and say nothing of settings", async () => {
    const photo = (name: string): string => para(drawing(name));
    const imported = await importDocx({
      body:
        photo("ครุฑ ปีงบประมาณ พ.ศ. ๒๕๖๐") +
        line("เทศบาลตำบลสมมติ") +
        table([
          HEADINGS,
          FIRST.with(4, cell(photo("อบรม") + line("แล้วเสร็จ"))),
          [cell(para(run("มิติที่ ๒") + drawing("ตรา")), '<w:gridSpan w:val="6"/>')],
          SECOND.with(1, cell(para(drawing("ก") + drawing("ข")))),
          ["", "", "", "", "", cell(photo("ค"))],
          ["๒. ติดตาม", "", "", "", "", cell(photo("ง"))],
        ]) +
        line("(ลงชื่อ)........................") +
        photo("ลายเซ็น") +
        line("(นางสาวสมมติ รักงาน)") +
        line("นักทรัพยากรบุคคล"),
      header: photo("ตราหัวกระดาษ"),
    });
    const listed = sheetNamed(imported, SHEET_NAMES.outside)?.rows.map(({ cells }) =>
      cells.map(({ value }) => value),
    );
    expect(listed?.slice(1)).toEqual([
      ["ก่อนตาราง", "[รูปภาพ ไม่ได้นำเข้ามา] ครุฑ ปีงบประมาณ พ.ศ. ๒๕๖๐"],
      ["ในตาราง", "[รูปภาพ ไม่ได้นำเข้ามา: มาตรการที่ ๑ ช่อง “สรุปผลการดำเนินการ”] อบรม"],
      ["ในตาราง", "[รูปภาพ ไม่ได้นำเข้ามา: แถวที่ ๓ ของตาราง] ตรา"],
      ...["ก", "ข"].map((name) => [
        "ในตาราง",
        `[รูปภาพ ไม่ได้นำเข้ามา: มาตรการที่ ๒ แถวที่ ๔ ของตาราง ช่อง “ขั้นตอน/วิธีการปฏิบัติ”] ${name}`,
      ]),
      ["ในตาราง", "[รูปภาพ ไม่ได้นำเข้ามา: มาตรการที่ ๒ แถวที่ ๕ ของตาราง ช่อง “ผลลัพธ์หรือผลสัมฤทธิ์”] ค"],
      ["ในตาราง", "[รูปภาพ ไม่ได้นำเข้ามา: มาตรการที่ ๒ แถวที่ ๖ ของตาราง ช่อง “ผลลัพธ์หรือผลสัมฤทธิ์”] ง"],
      ["หลังตาราง", "[รูปภาพ ไม่ได้นำเข้ามา] ลายเซ็น"],
      ["หัวกระดาษ", "[รูปภาพ ไม่ได้นำเข้ามา] ตราหัวกระดาษ"],
    ]);
    expect(imported).toMatchObject({ pictures: 9, outside: 0, people: 1, fiscalYear: null });
  });

  test("a picture in a group heading above the first table stays listed", async () => {
    const imported = await importDocx({
      body: para(run("มิติที่ ๑") + drawing("ตรา")) + table([HEADINGS, FIRST]),
    });
    expect(rowsOf(imported)[1]).toEqual(["มิติที่ ๑"]);
    expect(outsideOf(imported)).toEqual(["[รูปภาพ ไม่ได้นำเข้ามา] ตรา"]);
  });

  test("cells that activities share stay merged", async () => {
    const imported = await importDocx({
      body: table([
        HEADINGS,
        [cell("๑. จัดทำ", '<w:vMerge w:val="restart"/>'), "๑. ร่าง", "สำนักปลัด", "ไตรมาส ๑", "", ""],
        [cell("", "<w:vMerge/>"), "๒. แจ้ง", "กองคลัง", "ไตรมาส ๒", "", ""],
      ]),
    });
    expect(rowsOf(imported).slice(1)).toEqual([
      ["๑. จัดทำ", "๑. ร่าง", "สำนักปลัด", "ไตรมาส ๑", "", ""],
      ["", "๒. แจ้ง", "กองคลัง", "ไตรมาส ๒", "", ""],
    ]);
    expect(sheetNamed(imported, SHEET_NAMES.measures)?.merges).toContainEqual({
      top: 5,
      left: 1,
      bottom: 6,
      right: 1,
    });
    expect(imported.measures).toBe(1);
  });

  test("a unit that measures share is the unit of each, over a cut row too, and not past a group heading", async () => {
    const start = '<w:vMerge w:val="restart"/>';
    const shared = cell("", "<w:vMerge/>");
    const report = makeDocx({
      body: table([
        HEADINGS,
        FIRST.with(2, cell("สำนักปลัด", start)),
        SECOND.with(2, shared),
        ["", "๒. สรุป", shared, "", "ครบ", ""],
        ["๓. ติดตาม", "ตรวจ", shared, "ไตรมาส ๓", "", ""],
        [cell("มิติที่ ๒", '<w:gridSpan w:val="6"/>')],
        ["๔. รายงาน", "สรุป", cell("กองช่าง", start), "ไตรมาส ๔", "", ""],
        ["๕. เผยแพร่", "ลงเว็บ", shared, "ไตรมาส ๔", "", ""],
      ]),
    });
    const imported = await importReportFile(
      report,
      { readReport: readDocx, writeWorkbook },
      { asOf, fiscalYear: null },
    );
    if (!imported.ok) throw new Error(imported.fault.en);
    expect(sheetNamed(imported.value, SHEET_NAMES.measures)?.merges).toContainEqual({
      top: 5,
      left: 3,
      bottom: 7,
      right: 3,
    });
    const { checked } = await open(imported.value.bytes);
    const units = checked.sheet.measures.map(({ cells }) => cells.responsibleUnit.text);
    expect(units).toEqual(["สำนักปลัด", "สำนักปลัด", "สำนักปลัด", "กองช่าง", "กองช่าง"]);
  });

  test("a merged cell whose text is longer than a cell covers none of it", async () => {
    const imported = await importDocx({
      body: table([
        HEADINGS,
        FIRST.with(4, cell("ก".repeat(40_000), '<w:vMerge w:val="restart"/>')),
        SECOND.with(4, cell("", "<w:vMerge/>")),
      ]),
    });
    const text = rowsOf(imported).map((texts) => texts[4]);
    expect(text.slice(1).map((one) => one?.length)).toEqual([32_767, 7_233, 0]);
    expect(sheetNamed(imported, SHEET_NAMES.measures)?.merges).toHaveLength(3);
  });

  test("a text longer than a cell goes on in the row below", async () => {
    const imported = await importDocx({ body: table([HEADINGS, FIRST.with(4, "ก".repeat(40_000))]) });
    const [, first, second] = rowsOf(imported);
    expect([first?.[4]?.length, second?.[4]?.length]).toEqual([32_767, 7_233]);
    expect(second?.filter((text) => text !== "")).toHaveLength(1);
  });

  test("a unit longer than a cell is listed where it ends", async () => {
    const imported = await importDocx({ body: table([HEADINGS, FIRST.with(2, "ก".repeat(32_768))]) });
    expect(rowsOf(imported)).toHaveLength(2);
    expect(outsideOf(imported)).toEqual(["ก"]);
  });

  test("a report without such a table", async () => {
    const report = await readDocx(makeDocx({ body: table([["วันที่", "รายการ"]]) }));
    expect(report.ok && importReport(report.value, { asOf, fiscalYear: null })).toMatchObject({
      ok: false,
      fault: { en: expect.stringContaining("No measures table") as string },
    });
  });

  test("a year that the report does not name is left blank, or as asked for", async () => {
    const plan = { body: table([HEADINGS, FIRST]) };
    const imported = await importDocx(plan);
    expect(imported.fiscalYear).toBeNull();
    expect(JSON.stringify(imported.layout)).not.toContain("พ.ศ. ๒๕");
    const report = await readDocx(makeDocx(plan));
    const asked = report.ok && importReport(report.value, { asOf, fiscalYear: 2568 });
    expect(asked).toMatchObject({ value: { fiscalYear: 2568 } });
  });
});

/** All characters but white space. */
const fold = (text: string): string => text.replace(/\s+/g, "");

describe("nothing is lost", () => {
  const words = fc.array(
    fc.constantFrom(
      "๑.",
      "๒.",
      "-",
      "จัดทำ",
      "กองคลัง",
      "ไตรมาส ๑",
      "มาตรการ",
      "#N/A",
      "(ก)",
      "ผล",
      "\n",
      "ระยะเวลา",
    ),
    { maxLength: 4 },
  );
  const text = words.map((list) => list.join(" "));
  const merge = fc.constantFrom("", '<w:vMerge w:val="restart"/>', "<w:vMerge/>");
  const anyCell = fc.tuple(text, merge).map(([content, properties]) => cell(content, properties));
  const wide = fc
    .tuple(text, text, fc.integer({ min: 2, max: 5 }))
    .map(([first, second, span]) => [
      cell(first, `<w:gridSpan w:val="${span}"/>`),
      ...Array.from({ length: 6 - span }, () => cell(second)),
    ]);
  const plain = fc.array(anyCell, { minLength: 6, maxLength: 6 });
  const ragged = fc.array(anyCell, { minLength: 1, maxLength: 8 });
  const anyRow = fc.oneof(
    { weight: 6, arbitrary: plain },
    { weight: 1, arbitrary: wide },
    { weight: 1, arbitrary: ragged },
  );
  const anyTable = fc
    .tuple(fc.boolean(), fc.array(anyRow, { minLength: 1, maxLength: 8 }))
    .map(([hasHeadings, rows]) => table([...(hasHeadings ? [HEADINGS] : []), ...apart(rows)]));
  const body = fc
    .tuple(
      fc.array(anyRow, { maxLength: 8 }),
      fc.array(
        fc.oneof(
          anyTable,
          text.map((words_) => line(words_)),
        ),
        { maxLength: 5 },
      ),
    )
    .map(([rows, after]) => line("ก่อน") + table([HEADINGS, ...apart(rows)]) + after.join(""));

  /** Nothing is merged into the headings: with them it would be another heading. */
  function apart(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
    return rows.map((cells, index) =>
      index > 0 ? cells : cells.map((one) => one.replace("<w:vMerge/>", "")),
    );
  }

  const lettersOf = (xml: string): string[] =>
    [...xml.matchAll(/<w:t[^>]*>([^<]*)</g)].flatMap((match) => [...fold(match[1] ?? "")]);

  test("every character of the document is in a cell of the workbook", async () => {
    await fc.assert(
      fc.asyncProperty(body, async (xml) => {
        const imported = await importDocx({ body: xml });
        const cells = imported.layout.sheets
          .filter(({ name }) => name === SHEET_NAMES.measures || name === SHEET_NAMES.outside)
          .flatMap(({ rows }) =>
            rows.flatMap(({ cells: list }) => list.map(({ value }) => String(value ?? ""))),
          );
        const counts = new Map<string, number>();
        for (const letter of cells.flatMap((content) => [...fold(content)])) {
          counts.set(letter, (counts.get(letter) ?? 0) + 1);
        }
        // The headings of a table that goes on are said once.
        const repeated = (xml.match(new RegExp(HEADINGS[0], "g"))?.length ?? 1) - 1;
        for (const letter of HEADINGS.join("").repeat(repeated)) {
          counts.set(letter, (counts.get(letter) ?? 0) + 1);
        }
        const missing = lettersOf(xml).filter((letter) => {
          const left = (counts.get(letter) ?? 0) - 1;
          counts.set(letter, left);
          return left < 0;
        });
        expect(missing).toEqual([]);
      }),
      propertyRuns(RUNS_ON_SHEETS),
    );
  });
});

async function open(bytes: Uint8Array): Promise<{ workbook: RawWorkbook; checked: CheckedWorkbook }> {
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.fault.en);
  return { workbook: workbook.value, checked: checkedOf(workbook.value) };
}

function checkedOf(workbook: RawWorkbook): CheckedWorkbook {
  const options = { asOf, fiscalYear: null, sheetName: null, purpose: "check" } as const;
  const checked = checkWorkbook(workbook, options);
  if (!checked.ok) throw new Error(checked.fault.en);
  return checked.value;
}

/** Exports a workbook and imports what came of it. */
async function thereAndBack(workbook: RawWorkbook): ReturnType<typeof open> {
  const exported = await exportReport(workbook, renderDocx, {
    asOf,
    fiscalYear: null,
    sheetName: null,
    force: true,
  });
  if (!exported.ok || exported.value.bytes === null) throw new Error("not exported");
  const ports = { readReport: readDocx, writeWorkbook };
  const imported = await importReportFile(exported.value.bytes, ports, { asOf, fiscalYear: null });
  if (!imported.ok) throw new Error(imported.fault.en);
  return open(imported.value.bytes);
}

/** A cell as the report words it: one paragraph a line, its digits Thai. */
function asReported(content: string): string {
  return cellParagraphs(content, "thai")
    .map(({ marker, text }) => (marker === null ? text : `${marker} ${text}`))
    .join("\n");
}

describe("our own export read back", () => {
  const sample = readFileSync(join(__dirname, "../../assets/sample/measures-2568.xlsx"));

  test("equals the sample it came from", async () => {
    const { workbook, checked } = await open(sample);
    const { checked: back } = await thereAndBack(workbook);
    const textsOf = ({ sheet }: CheckedWorkbook, show: (content: string) => string) =>
      sheet.measures.map(({ cells }) => MEASURE_COLUMNS.map((column) => show(cells[column].text)));
    expect(textsOf(back, (content) => content)).toEqual(textsOf(checked, asReported));
    expect(back.sheet.measures.map(({ number }) => number)).toEqual(
      checked.sheet.measures.map(({ number }) => number),
    );
    expect(back.sheet).toMatchObject({
      organization: checked.sheet.organization,
      fiscalYear: 2568,
      fiscalYearSource: "settings",
    });
    const { people, addressee, district, province, documentDate, subject, assessmentYear, issuingUnit } =
      checked.settings;
    expect(back.settings).toMatchObject({
      people,
      addressee,
      district,
      province,
      documentDate,
      subject,
      assessmentYear,
      issuingUnit,
    });
  });

  test("and a second time changes nothing", async () => {
    const { workbook } = await open(sample);
    const once = await thereAndBack(workbook);
    const again = await thereAndBack(once.workbook);
    expect(again.checked.sheet).toEqual(once.checked.sheet);
    expect(again.checked.settings).toEqual(once.checked.settings);
  });

  /** What is read of the measures, in the digits and the lines that a report has. */
  function wordsOf({ sheet }: CheckedWorkbook): object[] {
    return sheet.measures.map(({ number, numberText, title, cells }) => ({
      number,
      numberText: toArabicDigits(numberText ?? ""),
      title: asReported(title),
      others: MEASURE_COLUMNS.slice(1).map((column) => asReported(cells[column].text)),
    }));
  }

  /** What somebody typed into the cell of a measure, with the number of the row in a column before it, and without any. */
  test.each(["5", "๕.", "(5)", "2568", "1.5", ".", "..", "…", "*", ")", "%", "ก", "5\n.", ".\n5"])(
    "has a measure of nothing but %j",
    async (short) => {
      const rest = ["๑. ร่าง", "สำนักปลัด", "ไตรมาส ๑", "แล้วเสร็จ", "มีคู่มือ"];
      for (const numbers of [null, ["1", "2", "3"]]) {
        const rows = ["จัดทำคู่มือ", short, "เผยแพร่"].map((text) => [text, ...rest]);
        const numbered = [["ลำดับ", ...HEADINGS], ...rows.map((row, at) => [numbers?.[at] ?? "", ...row])];
        const table = numbers === null ? [[...HEADINGS], ...rows] : numbered;
        const title = ["รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"];
        const workbook = rawWorkbook([{ sheet: SHEET_NAMES.measures, rows: [title, ...table] }]);
        const checked = checkedOf(workbook);
        expect(checked.sheet.measures).toHaveLength(3);
        expect(wordsOf((await thereAndBack(workbook)).checked)).toEqual(wordsOf(checked));
      }
    },
  );

  test.each(["๑. 5", "1. .", "(๑) ๕.", "มาตรการที่ 1 5", "๑. -"])(
    "has a measure of nothing but a number and its title, %j",
    async (short) => {
      const rest = ["๑. ร่าง", "สำนักปลัด", "ไตรมาส ๑", "", ""];
      const rows = [
        ["รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"],
        [...HEADINGS],
        [short, ...rest],
        ["๒. เผยแพร่", ...rest],
        ["๓. อบรม", ...rest],
      ];
      const workbook = rawWorkbook([{ sheet: SHEET_NAMES.measures, rows }]);
      const checked = checkedOf(workbook);
      expect(checked.sheet.measures).toHaveLength(3);
      expect(wordsOf((await thereAndBack(workbook)).checked)).toEqual(wordsOf(checked));
    },
  );

  async function workbookOf(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
    const imported = await importDocx({ body: table([HEADINGS, ...rows]) });
    return writeWorkbook(imported.layout);
  }

  test("equals any sheet", async () => {
    const phrase = fc
      .array(fc.constantFrom("จัดทำ", "คู่มือ", "ประชุม", "กองคลัง", "ครั้ง", "(No Gift)", "ร้อยละ ๘๐", "O26"), {
        minLength: 1,
        maxLength: 5,
      })
      .map((list) => list.join(" "));
    const items = fc
      .array(phrase, { minLength: 1, maxLength: 3 })
      .map((list) =>
        list.length === 1
          ? (list[0] ?? "")
          : list.map((one, index) => `${"๑๒๓".charAt(index)}. ${one}`).join("\n"),
      );
    const measure = fc.record({
      title: phrase,
      steps: items,
      result: fc.option(items, { nil: "" }),
      outcome: fc.option(items, { nil: "" }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(measure, { minLength: 1, maxLength: 4 }), async (measures) => {
        const rows = measures.map(({ title, steps, result, outcome }, index) => [
          `${"๑๒๓๔".charAt(index)}. ${title}`,
          steps,
          "สำนักปลัด",
          "ไตรมาส ๑",
          result,
          outcome,
        ]);
        const { workbook } = await open(await workbookOf(rows));
        const { checked: back } = await thereAndBack(workbook);
        expect(
          back.sheet.measures.map(({ cells }) => MEASURE_COLUMNS.map((column) => cells[column].text)),
        ).toEqual(rows);
      }),
      propertyRuns(8),
    );
  });
});
