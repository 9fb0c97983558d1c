import { usePane } from "../../testing/use-pane";

const shared = usePane();
const { fresh, run, failure } = shared;

const LINE = { style: "Continuous", weight: "Thin", color: "#808080" };
const FULL: Excel.SettableCellProperties = {
  format: {
    font: { name: "TH SarabunPSK", size: 16, bold: true, color: "#FF0000" },
    fill: { color: "#FFFF00" },
    borders: { top: { style: "Continuous", weight: "Thin", color: "#808080" } },
    horizontalAlignment: "Center",
    wrapText: true,
    protection: { locked: false },
  },
};
const ALL: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    font: { name: true, size: true, bold: true, color: true },
    fill: { color: true, pattern: true },
    borders: { style: true },
    horizontalAlignment: true,
    wrapText: true,
    protection: true,
  },
};

test("what is set for each cell is what is read of each", async () => {
  fresh({ S: [["ก", "ข"]] });
  const read = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("S").getRange("A1:B1");
    range.setCellProperties([[FULL, {}]]);
    const properties = range.getCellProperties(ALL);
    await context.sync();
    return properties.value[0];
  });
  expect(read?.[0]).toMatchObject({
    hyperlink: null,
    format: {
      font: { name: "TH SarabunPSK", size: 16, bold: true, color: "#FF0000" },
      fill: { color: "#FFFF00", pattern: "Solid" },
      borders: { top: LINE, bottom: { style: "None" } },
      horizontalAlignment: "Center",
      wrapText: true,
      protection: { locked: false, formulaHidden: false },
    },
  });
  expect(read?.[1]).toMatchObject({
    format: { fill: { color: "#FFFFFF", pattern: "None" }, wrapText: false },
  });
});

test("a protected sheet and a wrong shape refuse", async () => {
  fresh({ S: [["ก"]] });
  const set = (address: string) => async (context: Excel.RequestContext) => {
    context.workbook.worksheets
      .getItem("S")
      .getRange(address)
      .setCellProperties([[FULL]]);
    await context.sync();
  };
  expect(await failure(set("A1:B1"))).toContain("InvalidArgument");
  await run(async (context) => {
    context.workbook.worksheets.getItem("S").protection.protect();
    await context.sync();
  });
  expect(await failure(set("A1"))).toContain("AccessDenied");
});

test("a row has the standard height until somebody sets it, and again afterwards", async () => {
  fresh({ S: [["ก"], ["ข"]] });
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    const both = sheet.getRange("A1:A2").format;
    const answers: (boolean | null)[] = [];
    const look = async (): Promise<void> => {
      both.load("useStandardHeight");
      await context.sync();
      answers.push(both.useStandardHeight);
    };
    await look();
    sheet.getRange("A1").format.rowHeight = 30;
    await look();
    sheet.getRange("A2").format.rowHeight = 15;
    await look();
    both.useStandardHeight = true;
    await look();
    return answers;
  });
  expect(seen).toEqual([true, null, false, true]);
});

test("pictures, charts and rules for the look are told where they are", async () => {
  fresh({ S: [["ก"]] });
  const sheet = shared.host.sheet("S");
  sheet.drawings = [
    { kind: "shape", top: 10, height: 20 },
    { kind: "chart", top: 100, height: 200 },
  ];
  sheet.conditionalFormats = [{ area: { top: 1, left: 1, bottom: 2, right: 2 } }];
  const seen = await run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("S");
    worksheet.shapes.load("items/top,items/height");
    worksheet.charts.load("items/top,items/height");
    const counts = ["A1", "C1"].map((address) => worksheet.getRange(address).conditionalFormats.getCount());
    await context.sync();
    const places = [...worksheet.shapes.items, ...worksheet.charts.items].map(({ top, height }) => [
      top,
      height,
    ]);
    return [places, counts.map(({ value }) => value)];
  });
  expect(seen).toEqual([
    [
      [10, 20],
      [100, 200],
    ],
    [1, 0],
  ]);
});

test("a range of a deleted sheet is no more", async () => {
  fresh({ S: [["ก"]], T: [["ข"]] });
  const code = await failure(async (context) => {
    const sheet = context.workbook.worksheets.getItem("T");
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    sheet.delete();
    await context.sync();
    cell.load("values");
    await context.sync();
  });
  expect(code).toContain("InvalidReference");
});
