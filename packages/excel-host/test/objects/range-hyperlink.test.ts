import { cellAt } from "../../src/workbook/cells";
import { usePane } from "../../testing/use-pane";

const shared = usePane();
const { fresh, run, failure } = shared;

async function link(address: string, hyperlink: Excel.RangeHyperlink): Promise<void> {
  await run(async (context) => {
    context.workbook.worksheets.getItem("S").getRange(address).hyperlink = hyperlink;
    await context.sync();
  });
}

function linked(row: number, column: number) {
  const { value, hyperlink, format } = cellAt(shared.host.sheet("S"), row, column) ?? {};
  return { value, hyperlink, color: format?.fontColor, underline: format?.underline };
}

const LOOK = { color: "#0563C1", underline: "Single" };

test.each<[string, Excel.RangeHyperlink, string]>([
  ["keeps what the cell shows", { address: "https://a.example" }, "ข่าว"],
  ["shows what it is told", { address: "https://a.example", textToDisplay: "ดูที่นี่" }, "ดูที่นี่"],
])("a link %s", async (_, hyperlink, value) => {
  fresh({ S: [["ข่าว", "อื่น"]] });
  await link("A1", hyperlink);
  expect(linked(1, 1)).toEqual({ value, hyperlink, ...LOOK });
  expect(linked(1, 2)).toEqual({ value: "อื่น", hyperlink: undefined, color: undefined, underline: undefined });
});

test("a blank cell shows the address", async () => {
  fresh({ S: [["ข่าว"]] });
  await link("B2:C3", { address: "https://a.example" });
  expect(linked(2, 2).value).toBe("https://a.example");
  expect(linked(3, 3).hyperlink).toBeUndefined();
});

test("it can be read, alone and with the formats, and taken away", async () => {
  fresh({ S: [["ข่าว"]] });
  await link("A1", { address: "https://a.example", screenTip: "ข่าว" });
  const read = () =>
    run(async (context) => {
      const range = context.workbook.worksheets.getItem("S").getRange("A1").load("hyperlink");
      const cells = range.getCellProperties({ hyperlink: true } as Excel.CellPropertiesLoadOptions);
      await context.sync();
      return [range.hyperlink, (cells.value[0]?.[0] as { hyperlink?: unknown }).hyperlink];
    });
  const hyperlink = { address: "https://a.example", screenTip: "ข่าว" };
  expect(await read()).toEqual([hyperlink, hyperlink]);
  await run(async (context) => {
    context.workbook.worksheets.getItem("S").getRange("A1").clear("Hyperlinks");
    await context.sync();
  });
  expect(await read()).toEqual([null, null]);
});

test("a link leads somewhere", async () => {
  fresh({ S: [["ข่าว"]] });
  expect(await failure(() => link("A1", { textToDisplay: "ที่ไหน" }))).toContain("InvalidArgument");
});
