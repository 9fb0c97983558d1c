import { printTraffic } from "../../../scripts/bench/print-traffic";

test("says how often Excel is asked and how much goes there and back", () => {
  const [headings, row] = printTraffic([
    {
      name: "write 200 cells and undo",
      measures: 1_000,
      median: 123.4,
      roundTrips: [2, 2],
      requestBytes: 1024 * 1024,
      answerBytes: 1.5 * 1024 * 1024,
    },
  ])
    .split("\n")
    .map((line) => line.split(/ {2,}/));
  expect(headings).toEqual(["in Excel", "measures", "round trips", "requests", "answers", "median"]);
  expect(row).toEqual(["write 200 cells and undo", "1,000", "2 + 2", "1.00 MB", "1.50 MB", "123 ms"]);
});
