import { usePane } from "../../testing/use-pane";

const shared = usePane();
const { fresh, run } = shared;

test("page layout of a report sheet", async () => {
  fresh({ S: [["a"]] });
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.setPrintMargins("Centimeters", { top: 2.5, left: 3, right: 2, bottom: 2 });
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea("A1:F9");
    pageLayout.setPrintTitleRows("$4:$5");
    pageLayout.headersFooters.defaultForAllPages.centerHeader = "- &P -";
    sheet.horizontalPageBreaks.add("A7");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    const breaks = sheet.horizontalPageBreaks.getCount();
    pageLayout.load("leftMargin,zoom,orientation");
    await context.sync();
    return [area.address, titles.address, columns.isNullObject, breaks.value, pageLayout.zoom];
  });
  expect(read).toEqual(["S!A1:F9", "S!4:5", true, 1, { horizontalFitToPages: 1, verticalFitToPages: 0 }]);
  const layout = shared.host.sheet("S").pageLayout;
  expect(layout).toMatchObject({ orientation: "Landscape", paperSize: "A4", centerHorizontally: true });
  expect(layout.leftMargin).toBeCloseTo(85.04, 2);
  expect(layout.defaultForAllPages.centerHeader).toBe("- &P -");
  expect(layout.rowBreaks).toEqual([7]);
});

test("list validation is set, read and cleared", async () => {
  fresh({ S: [] });
  const read = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("S").getRange("C2:C9");
    const rule = { list: { inCellDropDown: true, source: "≥,≤,=" } };
    range.dataValidation.rule = rule;
    range.dataValidation.errorAlert = {
      title: "ไม่ถูกต้อง",
      message: "เลือกจากรายการ",
      showAlert: true,
      style: "Stop",
    };
    const cell = context.workbook.worksheets.getItem("S").getRange("C5");
    cell.dataValidation.load("type,rule");
    const other = context.workbook.worksheets.getItem("S").getRange("D5");
    other.dataValidation.load("type");
    await context.sync();
    return [cell.dataValidation.type, cell.dataValidation.rule.list?.source, other.dataValidation.type];
  });
  expect(read).toEqual(["List", "≥,≤,=", "None"]);
  await run(async (context) => {
    context.workbook.worksheets.getItem("S").getRange("C2:C9").dataValidation.clear();
    await context.sync();
  });
  expect(shared.host.sheet("S").validations).toEqual([]);
});

const FILTERED: readonly [string, Excel.FilterCriteria, number[]][] = [
  ["values", { filterOn: "Values", values: ["สำนักปลัด"] }, [3]],
  ["a condition", { filterOn: "Custom", criterion1: "=*คลัง" }, [2]],
  ["not equal", { filterOn: "Custom", criterion1: "<>กองคลัง" }, [3]],
];

test.each(FILTERED)("a filter by %s hides rows", async (_name, criteria, hidden) => {
  fresh({ S: [["หน่วยงาน"], ["สำนักปลัด"], ["กองคลัง"]] });
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.autoFilter.apply("A1:A3", 0, criteria);
    sheet.autoFilter.load("enabled,isDataFiltered");
    const range = sheet.autoFilter.getRangeOrNullObject().load("address,rowHidden");
    await context.sync();
    return [sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, range.address, range.rowHidden];
  });
  expect(read).toEqual([true, true, "S!A1:A3", null]);
  expect([...shared.host.sheet("S").filteredRows]).toEqual(hidden);
  expect(shared.host.sheet("S").hiddenRows.size).toBe(0);
  await run(async (context) => {
    context.workbook.worksheets.getItem("S").autoFilter.remove();
    await context.sync();
  });
  expect(shared.host.sheet("S").filteredRows.size).toBe(0);
});

test("settings of the workbook", async () => {
  fresh({ S: [] });
  const read = await run(async (context) => {
    const { settings } = context.workbook;
    settings.add("config", { a: [1] });
    const item = settings.getItem("config").load("value");
    const none = settings.getItemOrNullObject("none");
    const count = settings.getCount();
    await context.sync();
    return [item.value, none.isNullObject, count.value];
  });
  expect(read).toEqual([{ a: [1] }, true, 1]);
  expect(shared.host.workbook.settings.get("config")).toBe('{"a":[1]}');
  await run(async (context) => {
    context.workbook.settings.getItem("config").delete();
    await context.sync();
  });
  expect(shared.host.workbook.settings.size).toBe(0);
});

test("comments", async () => {
  fresh({ S: [["a"]] });
  const read = await run(async (context) => {
    const { comments } = context.workbook.worksheets.getItem("S");
    comments.add("S!A1", "ตรวจแล้ว");
    const found = context.workbook.comments.getItemByCell("S!A1").load("content,resolved");
    const place = found.getLocation().load("address");
    await context.sync();
    found.content = "แก้แล้ว";
    await context.sync();
    return [found.resolved, place.address];
  });
  expect(read).toEqual([false, "S!A1"]);
  expect(shared.host.sheet("S").comments[0]?.content).toBe("แก้แล้ว");
});

test("the application, the workbook and its properties", async () => {
  fresh({ S: [] });
  const read = await run(async (context) => {
    const { application, properties } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculationMode = "Manual";
    application.load("calculationMode,calculationState");
    properties.title = "รายงาน";
    context.workbook.load("name,readOnly");
    await context.sync();
    return [application.calculationMode, application.calculationState, context.workbook.readOnly];
  });
  expect(read).toEqual(["Manual", "Done", false]);
  expect(shared.host.workbook.properties.title).toBe("รายงาน");
  expect(shared.host.undoClears).toEqual([{ member: "DocumentProperties.title", where: "web" }]);
});
