import { usePane } from "../../testing/use-pane";

const shared = usePane();
const { fresh, run, settle } = shared;

test("one round trip for many objects, one clean-up after the run", async () => {
  fresh({ A: [[1, 2]], B: [["x"]] });
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("A").getUsedRange(true).load("values,address");
    worksheets.getItem("B").getUsedRange(true).load("values");
    context.workbook.getSelectedRange().load("address");
    await context.sync();
  });
  await settle();
  expect(shared.host.stats).toMatchObject({ syncs: 1, cleanups: 1, startups: 0 });
  expect(shared.host.trace.map(({ kind }) => kind)).toEqual(["sync", "cleanup"]);
  expect(shared.host.referenceCount()).toBe(0);
});

test("a sync in a loop is seen", async () => {
  fresh({ A: [[1]] });
  await run(async (context) => {
    for (let row = 1; row <= 10; row += 1) {
      context.workbook.worksheets.getItem("A").getRange(`A${row}`).load("values");
      await context.sync();
    }
  });
  expect(shared.host.stats.syncs).toBe(10);
});

test("a sync without anything to do sends nothing, unless it is the first of its context", async () => {
  fresh({ A: [[1]] });
  await run(async (context) => {
    await context.sync();
    await context.sync();
    await context.sync();
  });
  await settle();
  expect(shared.host.stats).toMatchObject({ syncs: 1, cleanups: 0 });
});

test("bytes are those of UTF-8", async () => {
  fresh({ A: [["ก".repeat(1000)]] });
  await run(async (context) => {
    context.workbook.worksheets.getItem("A").getRange("A1").load("values");
    await context.sync();
  });
  const [entry] = shared.host.trace;
  expect(entry?.responseBytes).toBeGreaterThan(3000);
  expect(entry?.responseBytes).toBeLessThan(3600);
  expect(shared.host.stats.requestBytes).toBeGreaterThan(500);
});

test("reset", async () => {
  fresh({ A: [[1]] });
  await run(async (context) => {
    context.workbook.worksheets.getItem("A").load("name");
    await context.sync();
  });
  shared.host.resetStats();
  expect(shared.host.stats).toEqual({
    syncs: 0,
    cleanups: 0,
    startups: 0,
    actions: 0,
    requestBytes: 0,
    responseBytes: 0,
    events: 0,
  });
  expect(shared.host.trace).toEqual([]);
});

test("20,000 rows of ten values are read in one round trip", async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => row * column),
  );
  fresh({ A: rows });
  const count = await run(async (context) => {
    const used = context.workbook.worksheets.getItem("A").getUsedRange(true).load("values");
    await context.sync();
    return used.values.length;
  });
  expect(count).toBe(20_000);
  expect(shared.host.stats.syncs).toBe(1);
});
