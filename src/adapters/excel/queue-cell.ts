import type { CellEdit } from "../../core/model/cell-edit";
import type { RawCell } from "../../core/sheet/raw-table";
import { showValue } from "./show-value";

/** A cell as it is when it is about to be written, and after. */
export interface CellNow extends Pick<RawCell, "text" | "type" | "isFormula"> {
  readonly format: string;
  /** True where the sheet's protection keeps it from being written. */
  readonly isLocked: boolean;
}

export interface QueuedCell {
  readonly range: Excel.Range;
  /** Asks for the cell again, behind what was queued since. */
  queueRead(): void;
  /** Asks anew by address, after a batch that failed. */
  queueAgain(): void;
  /** After a sync; null where the sheet is not there. */
  read(): CellNow | null;
}

/** Queues what has to be known of a cell before it is written. */
export function queueCell(context: Excel.RequestContext, { sheet, cell }: CellEdit): QueuedCell {
  const find = (): { worksheet: Excel.Worksheet; range: Excel.Range } => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.protection.load("protected");
    const range = worksheet.getRange(cell);
    range.load("values,valueTypes,numberFormat,formulas");
    range.format.protection.load("locked");
    return { worksheet, range };
  };
  let found = find();
  return {
    get range() {
      return found.range;
    },
    queueRead: () => {
      found.range.load("values,valueTypes,numberFormat,formulas");
    },
    queueAgain: () => {
      found = find();
    },
    read: () => {
      const { worksheet, range } = found;
      if (worksheet.isNullObject) return null;
      const value: unknown = range.values[0]?.[0];
      const formula: unknown = range.formulas[0]?.[0];
      const format = String(range.numberFormat[0]?.[0] ?? "General");
      const type = String(range.valueTypes[0]?.[0] ?? "");
      return {
        ...showValue({ value, type, format }),
        format,
        // A text like "=ก" behind an apostrophe is its own value (office-js issue 6687).
        isFormula: typeof formula === "string" && formula.startsWith("=") && formula !== value,
        isLocked: worksheet.protection.protected && range.format.protection.locked,
      };
    },
  };
}
