import { benchRow } from "../../../scripts/bench/bench-row";
import { printTable } from "../../../scripts/bench/print-table";

const rows = [
  benchRow({
    name: "open .xlsx + check",
    measures: 100_000,
    median: 34_567,
    peer: { name: "one regexp pass", median: 2_000 },
  }),
  benchRow({ name: "plan of fixes", measures: 1_000, median: 0.5 }),
  benchRow({
    name: "PDF",
    measures: 1_700,
    median: 4_200.4,
    peakMemory: 412_345_678,
    peer: { name: "LibreOffice", median: 654_321 },
  }),
];

test("says what each input costs, in units that can be read, and how it compares", () => {
  const [, check, plan, pdf] = printTable(rows)
    .split("\n")
    .map((line) => line.split(/ {2,}/));
  expect(check).toEqual([
    "open .xlsx + check",
    "100,000",
    "34.6 s",
    "346 µs",
    "–",
    "one regexp pass",
    "2000 ms",
    "17.3 × slower",
  ]);
  expect(plan?.slice(0, 5)).toEqual(["plan of fixes", "1,000", "500 µs", "1 µs", "–"]);
  expect(pdf).toEqual([
    "PDF",
    "1,700",
    "4200 ms",
    "2.5 ms",
    "0.41 GB",
    "LibreOffice",
    "654.3 s",
    "156 × faster",
  ]);
});

test("keeps to a hundred columns", () => {
  for (const line of printTable(rows).split("\n")) expect(line.length).toBeLessThanOrEqual(100);
});

test.each([
  ["0.4 µs", 0.0004, "0 µs"],
  ["just under a millisecond", 0.999, "999 µs"],
  ["a millisecond", 1, "1.0 ms"],
  ["a hundred milliseconds", 100, "100 ms"],
  ["just under ten seconds", 9_999, "9999 ms"],
  ["ten seconds", 10_000, "10.0 s"],
])("%s", (_, median, shown) => {
  expect(printTable([benchRow({ name: "a", measures: 1, median })])).toContain(shown);
});
