import type { ExcelHost } from "../../src/host/excel-host";
import { usePane } from "../../testing/use-pane";

const shared = usePane();
const { fresh, run, failure } = shared;

const ROWS = [
  ["a", 3],
  ["b", 1],
  ["c", 2],
];

/** Where the cell is that was B2 when it was read, and what it shows, after something happened between two requests. */
async function after(act: (host: ExcelHost) => void): Promise<unknown> {
  fresh({ S: ROWS, T: [] });
  return run(async (context) => {
    const kept = context.workbook.worksheets.getItem("S").getRange("B2").load("values");
    await context.sync();
    act(shared.host);
    kept.load("address,values");
    await context.sync();
    return [kept.address, (kept.values as unknown[][])[0]?.[0]];
  });
}

const MOVEMENTS: readonly [string, (host: ExcelHost) => void, [string, unknown]][] = [
  ["a row inserted above it", (host) => host.insertCells("S", "1:1"), ["S!B3", 1]],
  ["a row inserted in its place", (host) => host.insertCells("S", "2:2"), ["S!B3", 1]],
  ["a row inserted below it", (host) => host.insertCells("S", "3:3"), ["S!B2", 1]],
  ["a row deleted above it", (host) => host.deleteCells("S", "1:1"), ["S!B1", 1]],
  ["a row deleted below it", (host) => host.deleteCells("S", "3:3"), ["S!B2", 1]],
  ["a column inserted before it", (host) => host.insertCells("S", "A:A"), ["S!C2", 1]],
  ["a column deleted before it", (host) => host.deleteCells("S", "A:A"), ["S!A2", 1]],
  ["cells of its column inserted above it", (host) => host.insertCells("S", "B1"), ["S!B3", 1]],
  ["cells of another column inserted", (host) => host.insertCells("S", "A1"), ["S!B2", 1]],
  ["its row moved", (host) => host.moveRow("S", 2, 4), ["S!B3", 1]],
  ["its row copied above it", (host) => host.copyRow("S", 2, 1), ["S!B3", 1]],
  [
    "a sort: it stays, and another row's value is in it",
    (host) => host.sortRows("S", "A1:B3", "B"),
    ["S!B2", 2],
  ],
  ["a filter", (host) => host.filterRows("S", "A1:B3", [2]), ["S!B2", 1]],
  ["its sheet renamed", (host) => host.renameSheet("S", "R"), ["R!B2", 1]],
  ["another sheet deleted", (host) => host.removeSheet("T"), ["S!B2", 1]],
];

test.each(MOVEMENTS)("a kept range after %s", async (_name, act, expected) => {
  expect(await after(act)).toEqual(expected);
});

const LOSSES: readonly [string, (host: ExcelHost) => void][] = [
  ["its row", (host) => host.deleteCells("S", "2:2")],
  ["its column", (host) => host.deleteCells("S", "B:B")],
  ["its cell", (host) => host.deleteCells("S", "B2")],
  ["its sheet", (host) => host.removeSheet("S")],
  [
    "its sheet, another one by that name added",
    (host) => {
      host.removeSheet("S");
      host.renameSheet("T", "S");
    },
  ],
];

test.each(LOSSES)(
  "a kept range is no reference after somebody deleted %s: nothing is written elsewhere",
  async (_name, act) => {
    fresh({ S: ROWS, T: [["t"]] });
    const error = await failure(async (context) => {
      const kept = context.workbook.worksheets.getItem("S").getRange("B2").load("values");
      await context.sync();
      act(shared.host);
      kept.values = [["written"]];
      await context.sync();
    });
    expect(error).toBe("InvalidReference Range.values");
    const texts = shared.host.workbook.sheets.flatMap(({ cells }) =>
      [...cells.values()].map(({ value }) => value),
    );
    expect(texts).not.toContain("written");
  },
);

test("what is written through a kept range lands in the cell that was read", async () => {
  fresh({ S: ROWS });
  await run(async (context) => {
    const kept = context.workbook.worksheets.getItem("S").getRange("B2").load("values");
    await context.sync();
    shared.host.insertCells("S", "1:2");
    kept.values = [["written"]];
    await context.sync();
  });
  expect(shared.host.values("S", "A4:B4")).toEqual([["b", "written"]]);
});

test("the row of a kept cell is deleted where the cell is now", async () => {
  fresh({ S: ROWS });
  await run(async (context) => {
    const kept = context.workbook.worksheets.getItem("S").getRange("A2").load("values");
    await context.sync();
    shared.host.insertCells("S", "1:1");
    kept.getEntireRow().delete("Up");
    await context.sync();
  });
  expect(shared.host.values("S", "A1:A3")).toEqual([[""], ["a"], ["c"]]);
});

test("a range asked for by its address again is another cell after a row came in", async () => {
  fresh({ S: ROWS });
  const values = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("S").getRange("B2").load("values");
    await context.sync();
    shared.host.insertCells("S", "1:1");
    const again = worksheets.getItem("S").getRange("B2").load("values");
    await context.sync();
    return again.values;
  });
  expect(values).toEqual([[3]]);
});

test("a longer range grows by a row inserted inside it and shrinks by one deleted", async () => {
  fresh({ S: ROWS });
  const addresses = await run(async (context) => {
    const kept = context.workbook.worksheets.getItem("S").getRange("A1:B3").load("address");
    await context.sync();
    shared.host.insertCells("S", "2:2");
    kept.load("address");
    await context.sync();
    const grown = kept.address;
    shared.host.deleteCells("S", "1:2");
    kept.load("address");
    await context.sync();
    return [grown, kept.address];
  });
  expect(addresses).toEqual(["S!A1:B4", "S!A1:B2"]);
});

test("a range is let go of after its run, and the client refuses it then", async () => {
  fresh({ S: ROWS });
  const before = shared.host.referenceCount();
  const kept = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("S").getRange("B2").load("values");
    await context.sync();
    expect(shared.host.referenceCount()).toBeGreaterThan(before);
    return range;
  });
  await shared.settle();
  expect(shared.host.referenceCount()).toBe(before);
  expect(() => kept.getEntireRow()).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
});

test("a range that is tracked outlives its run", async () => {
  fresh({ S: ROWS });
  const tracked = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("S").getRange("B2").load("values");
    range.track();
    await context.sync();
    return range;
  });
  shared.host.insertCells("S", "1:1");
  tracked.load("address");
  await tracked.context.sync();
  expect(tracked.address).toBe("S!B3");
  tracked.untrack();
  await tracked.context.sync();
});
