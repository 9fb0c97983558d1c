import { usePane } from "../../testing/use-pane";

const shared = usePane();
const { fresh, run, failure } = shared;

const ROWS = [
  ["n", "t"],
  [2, "two"],
  [3, "three"],
  [1, "one"],
];

const SORTS: readonly [string, (sort: Excel.RangeSort) => void, unknown[]][] = [
  ["upwards, below the headings", (sort) => sort.apply([{ key: 0 }], false, true), ["n", 1, 2, 3]],
  ["downwards", (sort) => sort.apply([{ key: 0, ascending: false }], false, true), ["n", 3, 2, 1]],
  ["by another column", (sort) => sort.apply([{ key: 1 }], false, true), ["n", 1, 3, 2]],
  ["with the first row", (sort) => sort.apply([{ key: 0, ascending: false }]), ["n", 3, 2, 1]],
];

test.each(SORTS)("rows are sorted %s", async (_name, act, expected) => {
  fresh({ S: ROWS });
  await run(async (context) => {
    act(context.workbook.worksheets.getItem("S").getRange("A1:B4").sort);
    await context.sync();
  });
  expect(shared.host.values("S", "A1:A4").map(([value]) => value)).toEqual(expected);
});

const REFUSALS: readonly [string, (sort: Excel.RangeSort) => void, string][] = [
  ["no field", (sort) => sort.apply([]), "InvalidArgument RangeSort.apply"],
  ["a column outside", (sort) => sort.apply([{ key: 2 }]), "InvalidArgument RangeSort.apply"],
  [
    "two fields, which are not simulated",
    (sort) => sort.apply([{ key: 0 }, { key: 1 }]),
    "NotImplemented RangeSort.apply",
  ],
];

test.each(REFUSALS)("refuses %s", async (_name, act, error) => {
  fresh({ S: ROWS });
  const found = await failure(async (context) => {
    act(context.workbook.worksheets.getItem("S").getRange("A1:B4").sort);
    await context.sync();
  });
  expect(found).toBe(error);
});
