import { endorsementRows } from "../../../../src/core/report/model/endorsement-rows";
import type { Endorsement } from "../../../../src/core/report/model/report-model";

const endorsement = (heading: string): Endorsement => ({
  heading: [heading],
  dottedLines: 2,
  signature: { signature: [null], name: [null], titles: [[null]] },
});

test.each([
  [0, []],
  [1, [1]],
  [2, [2]],
  [3, [2, 1]],
  [4, [2, 2]],
  [5, [2, 2, 1]],
])("%i endorsements stand in rows of %j, in their order", (count, sizes) => {
  const chain = Array.from({ length: count }, (_, index) => endorsement(String(index)));
  const rows = endorsementRows(chain);
  expect(rows.map((row) => row.length)).toEqual(sizes);
  expect(rows.flat()).toEqual(chain);
});
