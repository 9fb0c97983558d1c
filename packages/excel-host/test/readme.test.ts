import { readFileSync } from "node:fs";
import { join } from "node:path";
import { usePane } from "../testing/use-pane";

const shared = usePane();
const { fresh, run, failure } = shared;

test("the add-in reads what a person typed", async () => {
  fresh({
    มาตรการ: [
      ["ที่", "ผล"],
      [1, ""],
    ],
  });
  shared.host.typeIntoCell("มาตรการ", "B2", "อบรมแล้ว");
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("มาตรการ").getRange("A2:B2").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[1, "อบรมแล้ว"]]);
  expect(shared.host.stats.syncs).toBe(1);
});

test("the first request fails before anything is done", async () => {
  fresh({ S: [[""]] });
  shared.host.faults.failingRequests.push({ nth: 1, afterActions: 0, code: "GeneralException" });
  const error = await failure(async (context) => {
    context.workbook.worksheets.getItem("S").getRange("A1").values = [["x"]];
    await context.sync();
  });
  expect(error).toContain("GeneralException");
  expect(shared.host.values("S", "A1")).toEqual([[""]]);
});

test("these are the tests that the README shows", () => {
  const readme = readFileSync(join(__dirname, "../README.md"), "utf8");
  const [, example = ""] = /```ts\n(.*?)```/s.exec(readme) ?? [];
  const shown = example.slice(example.indexOf("const shared"));
  expect(shown).not.toBe("");
  expect(readFileSync(__filename, "utf8")).toContain(shown);
});
