import type { CellEdit } from "../core/changes/cell-edit";
import { changeChain, peopleChain, type ChainChange, type ChainPerson } from "../core/model/people-chain";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { findSettingCells } from "../core/sheet/find-setting-cells";
import { planPeople } from "../core/sheet/plan-people";
import { planSetting } from "../core/sheet/plan-setting";
import { readSettings } from "../core/sheet/read-settings";
import { changeSettingsSheet, type OpenSettings } from "./change-settings-sheet";
import { LEFT_REASONS } from "./changes/left-reasons";
import { fail, succeed, type Result } from "./ports/result";
import type { Written } from "./write-own-sheet";

/** What is to be done to the people who sign, and the chain as it was shown. */
export interface PeopleChange {
  readonly shown: readonly ChainPerson[];
  readonly change: ChainChange;
}

/**
 * Changes the chain of people who sign, as one change: a person's words, their order, one more or one less. The name of who made
 * the report is typed once: it is written on the line ผู้จัดทำ of the settings, too, where the sheet has that line (R33).
 * @returns a fault where the chain is not as it was shown, and then nothing is written
 */
export function changePeople(open: OpenSettings, { shown, change }: PeopleChange): Promise<Result<Written>> {
  return changeSettingsSheet(open, (workbook, isNew) => {
    const chain = peopleChain(readSettings(workbook));
    if (!isNew && JSON.stringify(chain) !== JSON.stringify(shown)) return fail(LEFT_REASONS.changedMeanwhile);
    const wanted = changeChain(chain, change);
    if (wanted === null) return fail(LEFT_REASONS.changedMeanwhile);
    const { cells, removedRows } = planPeople(workbook, wanted);
    return succeed({ cells: [...cells, ...preparerName(workbook, chain, change)], removedRows });
  });
}

function preparerName(
  workbook: RawWorkbook,
  chain: readonly ChainPerson[],
  change: ChainChange,
): readonly CellEdit[] {
  if (change.kind !== "edit" || change.change.name === undefined) return [];
  if (chain[change.at]?.role !== "preparer") return [];
  const hasLine = findSettingCells(workbook)?.values.has("preparer") === true;
  return hasLine ? planSetting(workbook, "preparer", change.change.name) : [];
}
