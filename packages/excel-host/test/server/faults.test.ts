import { usePane } from "../../testing/use-pane";
import { clearFaults, createFaults, type Faults } from "../../src/server/faults";

const shared = usePane();
const { fresh, run, failure, settle } = shared;

async function read(context: Excel.RequestContext): Promise<unknown> {
  const cell = context.workbook.worksheets.getItem("S").getRange("A1").load("values");
  await context.sync();
  return cell.values;
}

const STANDING: readonly [string, Partial<Faults>, string][] = [
  ["the person is typing", { cellEditMode: true }, "InvalidOperationInCellEditMode"],
  ["the session is lost", { lostSession: true }, "InvalidOrTimedOutSession"],
  ["too much was asked", { activityLimit: true }, "ActivityLimitReached"],
  ["the document is closed to us", { accessDenied: true }, "AccessDenied"],
  ["the request is too large", { requestLimitBytes: 100 }, "RequestPayloadSizeLimitExceeded"],
  ["the answer is too large", { responseLimitBytes: 100 }, "ResponsePayloadSizeLimitExceeded"],
];

test.each(STANDING)("%s", async (_name, faults, code) => {
  fresh({ S: [[1]] });
  Object.assign(shared.host.faults, faults);
  expect((await failure(read)).split(" ")[0]).toBe(code);
  shared.host.clearFaults();
  expect(await run(read)).toEqual([[1]]);
});

test("5 MB is the limit of a request", async () => {
  fresh({ S: [] });
  const write = (letters: number) => async (context: Excel.RequestContext) => {
    const value = "ก".repeat(letters);
    const values = Array.from({ length: 60 }, () => [value]);
    context.workbook.worksheets.getItem("S").getRange("A1:A60").values = values;
    await context.sync();
  };
  await run(write(25_000));
  expect((await failure(write(30_000))).split(" ")[0]).toBe("RequestPayloadSizeLimitExceeded");
});

test("a run that waits for the end of typing is answered then", async () => {
  fresh({ S: [[1]] });
  shared.host.faults.cellEditMode = true;
  let answer: unknown = null;
  const waiting = shared.pane.Excel.run({ delayForCellEdit: true }, read).then((values) => {
    answer = values;
  });
  await settle();
  expect(answer).toBeNull();
  shared.host.faults.cellEditMode = false;
  await waiting;
  expect(answer).toEqual([[1]]);
});

test("the second request fails after some of its actions", async () => {
  fresh({ S: [] });
  shared.host.faults.failingRequests.push({ nth: 2, afterActions: 7, code: "GeneralException" });
  const error = await failure(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("A1").values = [["first request"]];
    await context.sync();
    sheet.getRange("A2").values = [["done"]];
    sheet.getRange("A3").values = [["not done"]];
    await context.sync();
  });
  expect(error.split(" ")[0]).toBe("GeneralException");
  expect(shared.host.values("S", "A1:A3")).toEqual([["first request"], ["done"], [""]]);
  expect(await run(async (context) => context.sync())).toBeUndefined();
});

test("a person does something just before the second request", async () => {
  fresh({ S: [[1]] });
  shared.host.faults.interruptions.push({ nth: 2, act: () => shared.host.typeIntoCell("S", "A1", "2") });
  const seen = await run(async (context) => {
    const cell = context.workbook.worksheets.getItem("S").getRange("A1").load("values");
    await context.sync();
    const first = cell.values;
    cell.load("values");
    await context.sync();
    return [first, cell.values];
  });
  expect(seen).toEqual([[[1]], [[2]]]);
  expect(shared.host.faults.interruptions).toEqual([]);
});

test("a host that makes something else of a text", async () => {
  fresh({ S: [] });
  shared.host.faults.alterText = (text) => (text === "45 คน" ? 45 : text);
  await run(async (context) => {
    context.workbook.worksheets.getItem("S").getRange("A1:C1").values = [["45 คน", "46 คน", 47]];
    await context.sync();
  });
  expect(shared.host.values("S", "A1:C1")).toEqual([[45, "46 คน", 47]]);
  shared.host.clearFaults();
  expect(shared.host.faults.alterText("45 คน")).toBe("45 คน");
});

test("latency delays the answer", async () => {
  fresh({ S: [[1]] });
  shared.host.faults.latencyMs = 60;
  const start = performance.now();
  await run(read);
  expect(performance.now() - start).toBeGreaterThanOrEqual(55);
});

test("a silent host never answers", async () => {
  fresh({ S: [[1]] });
  shared.host.faults.silent = true;
  const outcome = await Promise.race([
    run(read),
    new Promise((resolve) => {
      setTimeout(resolve, 50, "silence");
    }),
  ]);
  expect(outcome).toBe("silence");
});

test("clearing faults ends typing too", () => {
  let ended = 0;
  const faults = createFaults(() => {
    ended += 1;
  });
  faults.cellEditMode = true;
  faults.latencyMs = 5;
  clearFaults(faults);
  expect([faults.cellEditMode, faults.latencyMs, ended]).toEqual([false, 0, 1]);
});
