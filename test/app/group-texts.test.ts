import { groupTexts } from "../../src/app/group-texts";
import type { ResultColumn } from "../../src/core/model/columns";
import type { ProposedEdit } from "../../src/core/summary/proposals";

function edit(measure: number, column: ResultColumn, cell: string): ProposedEdit {
  return {
    sheet: "ก",
    cell,
    before: "",
    after: "",
    measure,
    column,
    sources: [],
    sentences: [],
    isLate: false,
  };
}

test("the cells of a text stay together, in their order", () => {
  const edits = [
    edit(1, "resultSummary", "E5"),
    edit(1, "resultSummary", "E6"),
    edit(1, "outcome", "F5"),
    edit(2, "outcome", "F7"),
  ];
  expect(groupTexts(edits).map((group) => group.map(({ cell }) => cell))).toEqual([
    ["E5", "E6"],
    ["F5"],
    ["F7"],
  ]);
});
