import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../../src/adapters/xlsx/write-workbook";
import { boardSheet } from "../../../src/core/board/board-sheet";
import { buildBoard } from "../../../src/core/board/build-board";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { EMPTY_RECORDS } from "../../../src/core/model/empty-records";
import { sheetOf } from "../../support/measure-sheet";
import { ooxmlErrors } from "../../support/validate-ooxml";

const BLANK = { resultSummary: "", outcome: "" };
const board = buildBoard(
  sheetOf([
    { period: [null, "2024-12-31"] },
    { ...BLANK, period: [null, "2025-06-30"], responsibleUnit: "กองคลัง" },
    { ...BLANK, period: [null, "2025-09-30"], responsibleUnit: "กองช่าง" },
  ]),
  EMPTY_RECORDS,
  "2025-07-15" as PlainDate,
);
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writeWorkbook(boardSheet(board, { organization: null, digits: "thai", font: null }));
});

test("valid by the Open XML SDK", async () => {
  expect(await ooxmlErrors(bytes, "xlsx")).toEqual([]);
});

test("the chart has upright columns, coloured or striped, with their figures", () => {
  const chart = strFromU8(unzipSync(bytes)["xl/charts/chart1.xml"] ?? new Uint8Array());
  expect(chart).toContain('<c:barDir val="col"/><c:grouping val="stacked"/>');
  expect(chart).toContain('<c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling>');
  const fills = [...chart.matchAll(/<\/c:tx><c:spPr><a:(solidFill|pattFill).*?srgbClr val="([0-9A-F]{6})"/g)];
  expect(fills.map(([, kind, colour]) => [kind, colour])).toEqual([
    ["solidFill", "A3D6A3"],
    ["solidFill", "B10E1C"],
    ["pattFill", "F2A65A"],
    ["solidFill", "FFFFFF"],
  ]);
  expect(chart).toContain("<c:f>'กราฟติดตาม'!$A$5:$A$8</c:f>");
});
