import type { CheckedWorkbook } from "../../app/check-workbook";
import { lettersOfRef, rowOfRef } from "../../core/model/cell-ref";
import type { Arrangement } from "./arrangement";
import { placeKey } from "./finding-list";
import { followTable } from "./follow-table";
import { measureKey } from "./group-rows";
import { lineKey, listRows } from "./list-rows";

type Checked = Pick<CheckedWorkbook, "findings" | "sheet">;

/**
 * The arrangement for a later check: where rows have moved in the sheet, the officer stays at the line that they were at, and not
 * at what stands in its old row now.
 */
export function followLines(arrangement: Arrangement, before: Checked, now: Checked): Arrangement {
  const followed = followTable(before.sheet, now.sheet);
  if (followed === null)
    return arrangement.movedFrom === null ? arrangement : { ...arrangement, movedFrom: null };
  const lines = new Map<string, string>();
  for (const { key, sheet, cell, findings } of listRows(before.findings)) {
    const isOwn = sheet === null && cell !== null;
    const moved = isOwn ? lettersOfRef(cell) + String(followed.rowOf(rowOfRef(cell))) : cell;
    lines.set(key, isOwn ? lineKey({ ...findings[0], cell: moved }) : key);
  }
  const groups = new Map(
    [...followed.ordinals].map(([ordinal, is]) => [measureKey(ordinal), measureKey(is)] as const),
  );
  const groupOf = (key: string): string => groups.get(key) ?? key;
  const { current, currentGroup, active } = arrangement;
  const isLine = current !== null && currentGroup !== null;
  const line = isLine ? placeKey(current, currentGroup) : null;
  const is = current === null ? null : (lines.get(current) ?? null);
  const isGroup = currentGroup === null ? null : groupOf(currentGroup);
  const at = is === null || isGroup === null ? null : placeKey(is, isGroup);
  return {
    ...arrangement,
    current: is,
    currentGroup: isGroup,
    after: arrangement.after.flatMap((key) => lines.get(key) ?? []),
    active: active === line ? at : active === null ? null : groupOf(active),
    unfolded: new Map([...arrangement.unfolded].map(([key, isOpen]) => [groupOf(key), isOpen])),
    movedFrom: at === null ? null : line,
  };
}
