import { usePane } from "../../testing/use-pane";

const shared = usePane();
const { fresh, run, settle } = shared;

/** Registers handlers, does something, and returns what the handlers noted. */
async function noted(
  register: (context: Excel.RequestContext, note: (text: string) => Promise<void>) => void,
  act: () => Promise<void> | void,
): Promise<string[]> {
  const notes: string[] = [];
  await run(async (context) => {
    register(context, async (text) => {
      notes.push(text);
    });
    await context.sync();
  });
  await settle();
  await act();
  await settle();
  return notes;
}

test("own writes and typing both fire onChanged; the trigger tells them apart", async () => {
  fresh({ S: [[1]] });
  const notes = await noted(
    (context, note) => {
      context.workbook.worksheets
        .getItem("S")
        .onChanged.add((event) =>
          note(
            `${event.address} ${event.triggerSource} ${event.details.valueBefore}>${event.details.valueAfter}`,
          ),
        );
    },
    async () => {
      await run(async (context) => {
        context.workbook.worksheets.getItem("S").getRange("A1").values = [[2]];
        await context.sync();
      });
      shared.host.typeIntoCell("S", "B5", "พิมพ์");
    },
  );
  expect(notes).toEqual(["A1 ThisLocalAddin 1>2", "B5 Unknown >พิมพ์"]);
});

test("a co-author's change is remote, and a change of several cells has no details", async () => {
  fresh({ S: [[1]] });
  const notes = await noted(
    (context, note) => {
      context.workbook.worksheets.onChanged.add((event) =>
        note(`${event.changeType} ${event.address} ${event.source} ${String(event.details)}`),
      );
    },
    () => {
      shared.host.insertCells("S", "2:3", "coauthor");
      shared.host.deleteCells("S", "2:2");
    },
  );
  expect(notes).toEqual(["RowInserted 2:3 Remote undefined", "RowDeleted 2:2 Local undefined"]);
});

test("the event's range can be read", async () => {
  fresh({ S: [[1]] });
  const notes = await noted(
    (context, note) => {
      context.workbook.worksheets.getItem("S").onChanged.add((event) =>
        shared.pane.Excel.run(async (inner) => {
          const range = event.getRange(inner).load("values,address");
          await inner.sync();
          await note(`${range.address}=${String(range.values)}`);
        }),
      );
    },
    () => {
      shared.host.typeIntoCell("S", "C3", "5");
    },
  );
  expect(notes).toEqual(["S!C3=5"]);
});

test("selection, activation, adding, renaming and deleting", async () => {
  fresh({ S: [], T: [] });
  const notes = await noted(
    ({ workbook: { worksheets } }, note) => {
      worksheets.onSelectionChanged.add((event) => note(`selected ${event.address}`));
      worksheets.onActivated.add(() => note("activated"));
      worksheets.onDeactivated.add(() => note("deactivated"));
      worksheets.onAdded.add(() => note("added"));
      worksheets.onDeleted.add(() => note("deleted"));
      worksheets.onNameChanged.add((event) => note(`${event.nameBefore}>${event.nameAfter}`));
    },
    async () => {
      shared.host.select("T", "B2:C3");
      await run(async ({ workbook: { worksheets }, sync }) => {
        worksheets.add("N");
        worksheets.getItem("N").name = "ใหม่";
        worksheets.getItem("S").delete();
        await sync.call(worksheets.context);
      });
    },
  );
  expect(notes).toEqual(["deactivated", "activated", "selected B2:C3", "added", "N>ใหม่", "deleted"]);
});

test("a table's own events", async () => {
  fresh({ S: [["k"], ["a"], ["b"]] });
  await run(async (context) => {
    context.workbook.worksheets.getItem("S").tables.add("A1:A3", true).name = "Plan";
    await context.sync();
  });
  const notes = await noted(
    (context, note) => {
      const table = context.workbook.tables.getItem("Plan").load("id");
      table.onChanged.add((event) => note(`changed ${event.address}`));
      table.onSelectionChanged.add((event) => note(`inside ${event.isInsideTable}`));
    },
    () => {
      shared.host.typeIntoCell("S", "A2", "x");
      shared.host.typeIntoCell("S", "C9", "x");
      shared.host.select("S", "C9");
    },
  );
  expect(notes).toEqual(["changed A2", "inside false"]);
});

test("a removed handler, and events that are switched off", async () => {
  fresh({ S: [[1]] });
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  const notes = await noted(
    (context, note) => {
      handler = context.workbook.worksheets.getItem("S").onChanged.add((event) => note(event.address));
    },
    async () => {
      await run(async (context) => {
        context.runtime.enableEvents = false;
        context.workbook.worksheets.getItem("S").getRange("A1").values = [[3]];
        await context.sync();
        context.runtime.enableEvents = true;
        await context.sync();
      });
      shared.host.typeIntoCell("S", "A2", "heard");
      await settle();
      const registered = handler;
      if (!registered) throw new Error("no handler");
      await shared.pane.Excel.run(registered.context, async (context) => {
        registered.remove();
        await context.sync();
      });
      shared.host.typeIntoCell("S", "A3", "not heard");
    },
  );
  expect(notes).toEqual(["A2"]);
});

test("the selection event of the Common API", async () => {
  fresh({ S: [] });
  const { Office } = shared.pane;
  let count = 0;
  await new Promise((resolve) => {
    Office.context.document.addHandlerAsync(
      Office.EventType.DocumentSelectionChanged,
      () => {
        count += 1;
      },
      resolve,
    );
  });
  shared.host.select("S", "B2");
  await settle();
  expect(count).toBe(1);
});
