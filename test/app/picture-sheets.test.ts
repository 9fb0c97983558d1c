import { pictureSheets } from "../../src/app/picture-sheets";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { rawTable } from "../support/raw-table";

function workbook(settings: readonly string[][] | null): RawWorkbook {
  const tables = [
    rawTable({ rows: [["มาตรการ"]] }),
    rawTable({ sheet: " หลักฐาน ", rows: [["วันที่"]] }),
    ...(settings === null ? [] : [rawTable({ sheet: "ตั้งค่ารายงาน", rows: [["ชื่อ", "ค่า"], ...settings] })]),
  ];
  return { tables, active: 0 };
}

describe("the sheets whose pictures matter", () => {
  it.each([
    ["no settings", null, []],
    ["settings of an older workbook", [["หน่วยงาน", "อบต."]], []],
    ["a row for the emblem", [["ตราหน่วยงาน", ""]], ["ตั้งค่ารายงาน"]],
    ["a row for the cover's picture", [["ภาพปก", ""]], ["ตั้งค่ารายงาน"]],
    ["a row for the appendix that is blank", [["ภาคผนวกหลักฐาน", " "]], []],
    ["an appendix", [["ภาคผนวกหลักฐาน", "มี"]], [" หลักฐาน "]],
    [
      "both",
      [
        ["ตราหน่วยงาน", ""],
        ["ภาคผนวกหลักฐาน", "มี"],
      ],
      ["ตั้งค่ารายงาน", " หลักฐาน "],
    ],
  ])("%s", (_name, settings, sheets) => {
    expect(pictureSheets(workbook(settings))).toEqual(sheets);
  });
});
