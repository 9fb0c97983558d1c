import type { RowWitness } from "../../../src/core/changes/row-witness";
import { witnessAfterUndo, type FormerText } from "../../../src/core/changes/witness-after-undo";

const witness: RowWitness = {
  kind: "known",
  cells: [
    { offset: 0, column: 1, text: "๒. อบรม" },
    { offset: -1, column: 1, text: "๑. ประกาศ" },
  ],
  checked: [{ offset: 0, column: 5, text: "สรุปผล" }],
};

const cases: [name: string, former: FormerText, texts: string[]][] = [
  ["its own cell", { row: 4, column: 1, text: "๓. อบรม" }, ["๓. อบรม", "๑. ประกาศ", "สรุปผล"]],
  ["a cell that is cleared", { row: 4, column: 1, text: "" }, ["", "๑. ประกาศ", "สรุปผล"]],
  ["a neighbour's cell", { row: 3, column: 1, text: "๐. ประกาศ" }, ["๒. อบรม", "๐. ประกาศ", "สรุปผล"]],
  ["a cell that is compared", { row: 4, column: 5, text: "สรุป" }, ["๒. อบรม", "๑. ประกาศ", "สรุป"]],
  ["another row", { row: 5, column: 1, text: "๓. อบรม" }, ["๒. อบรม", "๑. ประกาศ", "สรุปผล"]],
  ["another column", { row: 4, column: 2, text: "๓. อบรม" }, ["๒. อบรม", "๑. ประกาศ", "สรุปผล"]],
];

test.each(cases)("%s shows its former text", (_, former, texts) => {
  const after = witnessAfterUndo(witness, 4, [former]);
  expect([...after.cells, ...(after.checked ?? [])].map(({ text }) => text)).toEqual(texts);
});
