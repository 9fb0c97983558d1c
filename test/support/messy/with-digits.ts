import { convertDigits, type DigitKind } from "../../../src/core/text/convert-digits";
import type { TestTable } from "../raw-table";

/** The same sheets with the digits of their texts all of one kind, addresses and codes apart. */
export function withDigits(tables: readonly TestTable[], kind: DigitKind): TestTable[] {
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map((cells) =>
      (cells ?? []).map((cell) => (typeof cell === "string" ? convertDigits(cell, kind) : cell)),
    ),
  }));
}
