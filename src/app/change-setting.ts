import { NO_EDITS } from "../core/changes/workbook-edits";
import type { SettingKey } from "../core/model/setting-table";
import { findSettingCells } from "../core/sheet/find-setting-cells";
import { planSetting } from "../core/sheet/plan-setting";
import { changeSettingsSheet, type OpenSettings } from "./change-settings-sheet";
import { LEFT_REASONS } from "./changes/left-reasons";
import { fail, succeed, type Result } from "./ports/result";
import type { Written } from "./write-own-sheet";

/** A setting as it was typed. */
export interface TypedSetting {
  readonly key: SettingKey;
  /** What the sheet said when it was typed; "" for nothing. Something else there by now is not overwritten. */
  readonly before: string;
  /** "" for nothing. */
  readonly after: string;
}

/**
 * Writes one setting into the settings sheet; its line and the sheet are made where they are missing.
 * @returns what was written, nothing where the sheet says so already; a fault where nothing was changed
 */
export function changeSetting(
  open: OpenSettings,
  { key, before, after }: TypedSetting,
): Promise<Result<Written>> {
  const wanted = after.trim();
  return changeSettingsSheet(open, (workbook, isNew) => {
    const now = findSettingCells(workbook)?.values.get(key)?.text ?? "";
    if (now === wanted) return succeed(NO_EDITS);
    if (now !== before && !isNew) return fail(LEFT_REASONS.changedMeanwhile);
    return succeed({ ...NO_EDITS, cells: planSetting(workbook, key, wanted) });
  });
}
