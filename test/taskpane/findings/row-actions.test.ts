import { rowActions } from "../../../src/taskpane/findings/row-actions";
import type { ListedRow } from "../../../src/taskpane/findings/list-rows";

const why = { isOpen: false, onToggle: jest.fn() };
const fixing = { isBusy: false, sayRight: jest.fn() };
const say = ({ th }: { readonly th: string }): string => th;

function row(check: string): ListedRow {
  return { check, severity: "error", fixable: 0, findings: [] } as unknown as ListedRow;
}

describe("rowActions", () => {
  test.each([
    ["missing-column", "เลือกคอลัมน์", "columns"],
    ["assumed-fiscal-year", "เลือกปี", "tables"],
  ])("%s has no cell to go to, but a page: %s", (check, word, page) => {
    const onOpenPage = jest.fn();
    const actions = rowActions(row(check), say, { onMend: jest.fn(), onOpenPage }, fixing, why);
    expect(actions.map((action) => action.word)).toEqual([word, "ทำไม"]);
    actions[0]?.onPress();
    expect(onOpenPage).toHaveBeenCalledWith(page);
  });

  test.each(["missing-outcome", "broken-link"])("%s, which has a cell, has no such button", (check) => {
    const actions = rowActions(row(check), say, { onMend: jest.fn(), onOpenPage: jest.fn() }, fixing, why);
    expect(actions.map(({ key }) => key)).toEqual(["why"]);
  });
});
