import { usePane } from "../../testing/use-pane";

const shared = usePane();
const { fresh, run, failure } = shared;

type Change = (format: Excel.RangeFormat) => void;

const CHANGES: readonly [string, Change, object][] = [
  ["font name", (format) => (format.font.name = "TH SarabunPSK"), { fontName: "TH SarabunPSK" }],
  ["font size", (format) => (format.font.size = 16), { fontSize: 16 }],
  ["bold", (format) => (format.font.bold = true), { bold: true }],
  ["italic", (format) => (format.font.italic = true), { italic: true }],
  ["underline", (format) => (format.font.underline = "Single"), { underline: "Single" }],
  ["font colour", (format) => (format.font.color = "red"), { fontColor: "#FF0000" }],
  ["fill", (format) => (format.fill.color = "#ffeb9c"), { fill: "#FFEB9C" }],
  ["wrapping", (format) => (format.wrapText = true), { wrapText: true }],
  ["centred", (format) => (format.horizontalAlignment = "Center"), { horizontalAlignment: "Center" }],
  ["at the top", (format) => (format.verticalAlignment = "Top"), { verticalAlignment: "Top" }],
  ["unlocked", (format) => (format.protection.locked = false), { locked: false }],
  ["indented", (format) => (format.indentLevel = 2), { indentLevel: 2 }],
];

test.each(CHANGES)("%s", async (_name, change, expected) => {
  fresh({ S: [[1]] });
  await run(async (context) => {
    change(context.workbook.worksheets.getItem("S").getRange("A1:B1").format);
    await context.sync();
  });
  expect(shared.host.cell("S", "B1").format).toMatchObject(expected);
});

test("a mixed format is null", async () => {
  fresh({ S: [[1]] });
  const found = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.columnWidth = 100;
    const one = sheet.getRange("A1").load("format/font/bold,format/columnWidth,format/fill/color");
    const two = sheet.getRange("A1:B1").load("format/font/bold,format/columnWidth,format/wrapText");
    await context.sync();
    return [
      [one.format.font.bold, one.format.columnWidth, one.format.fill.color],
      [two.format.font.bold, two.format.columnWidth, two.format.wrapText],
    ];
  });
  expect(found).toEqual([
    [true, 100, "#FFFFFF"],
    [null, null, false],
  ]);
});

test("the format of a whole sheet reaches cells written later", async () => {
  fresh({ S: [[1]] });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange().format.font.name = "TH SarabunPSK";
    sheet.getRange("D9").values = [["x"]];
    await context.sync();
  });
  expect(shared.host.cell("S", "D9").format.fontName).toBe("TH SarabunPSK");
  expect(shared.host.cell("S", "A1").format.fontName).toBe("TH SarabunPSK");
  expect(shared.host.cell("S", "Z99").format.fontName).toBe("TH SarabunPSK");
});

test("borders: outside and inside", async () => {
  fresh({ S: [] });
  const read = await run(async (context) => {
    const { borders } = context.workbook.worksheets.getItem("S").getRange("A1:B2").format;
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const) {
      borders.getItem(edge).style = "Continuous";
    }
    borders.getItem("EdgeTop").color = "#ff0000";
    const top = borders.getItem("EdgeTop").load("style,color");
    const inside = borders.getItem("InsideVertical").load("style");
    await context.sync();
    return [top.style, top.color, inside.style];
  });
  expect(read).toEqual(["Continuous", "#FF0000", "None"]);
  expect(shared.host.cell("S", "A1").format.edgeTop).toMatchObject({ style: "Continuous", color: "#FF0000" });
  expect(shared.host.cell("S", "A1").format.edgeBottom.style).toBe("Continuous");
  expect(shared.host.cell("S", "A2").format.edgeTop.style).toBe("None");
});

test("sizes and autofit", async () => {
  fresh({ S: [["ข้อความยาวมาก ".repeat(20)]] });
  const heights = await run(async (context) => {
    const cell = context.workbook.worksheets.getItem("S").getRange("A1");
    cell.format.columnWidth = 120;
    cell.format.wrapText = true;
    cell.format.autofitRows();
    const fitted = cell.load("format/rowHeight,height");
    await context.sync();
    return [fitted.format.rowHeight, fitted.height];
  });
  expect(heights[0]).toBeGreaterThan(60);
  expect(heights[1]).toBe(heights[0]);
});

const WRONG: readonly [string, Change, string][] = [
  ["a colour that is none", (format) => (format.fill.color = "colour"), "InvalidArgument RangeFill.color"],
  ["a row of 410 points", (format) => (format.rowHeight = 410), "InvalidArgument RangeFormat.rowHeight"],
  [
    "an unknown alignment",
    (format) => (format.horizontalAlignment = "Middle" as never),
    "InvalidArgument RangeFormat.horizontalAlignment",
  ],
];

test.each(WRONG)("refuses %s", async (_name, change, error) => {
  fresh({ S: [] });
  const found = await failure(async (context) => {
    change(context.workbook.worksheets.getItem("S").getRange("A1").format);
    await context.sync();
  });
  expect(found).toBe(error);
});
