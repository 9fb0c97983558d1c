import { addToGroup } from "../lists/group-by";
import type { AddedRow } from "./merged";
import { coversRow, rowKeys, type RowKeys } from "./pair-rows";

/** Each new row once, whichever files bring it; of two that say the same, the one that says more. */
export function settleRows(rows: readonly AddedRow[]): readonly AddedRow[] {
  const byOwner = new Map<string, KeptRow[]>();
  const kept: KeptRow[] = [];
  for (const row of rows) {
    const { kind, measure, reference, values } = row;
    const owner = `${kind} ${measure ?? ""} ${reference.text} ${mainWords(row)}`;
    const keys = rowKeys(kind, textsOf(values));
    const group = byOwner.get(owner) ?? [];
    if (group.some((one) => coversRow(one.keys, keys))) continue;
    const poorer = group.find((one) => coversRow(keys, one.keys));
    if (poorer !== undefined) {
      poorer.row = row;
      poorer.keys = keys;
      continue;
    }
    const fresh = { row, keys };
    addToGroup(byOwner, owner, fresh);
    kept.push(fresh);
  }
  return kept.map(({ row }) => row);
}

interface KeptRow {
  row: AddedRow;
  keys: RowKeys;
}

/** Rows of one measure that say one thing: among thousands of others they need not be compared. */
function mainWords({ kind, values }: AddedRow): string {
  return rowKeys(kind, textsOf(values))[kind === "evidence" ? "activity" : "name"] ?? "";
}

function textsOf(values: AddedRow["values"]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([column, { text }]) => [column, text]));
}
