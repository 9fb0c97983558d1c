import type { RawArea } from "../../../core/sheet/raw-table";
import { areaOf, queueAreas, PLACE } from "../read/queue-areas";
import { hasSet } from "../host/requirements";

/** Columns of a worksheet before 2007, as far as sheets are read. */
const MOST_COLUMNS = 256;

/** What is read of a sheet before rows of it are removed. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Columns in use, from A on. */
  readonly width: number;
  readonly isTooWide: boolean;
  readonly filter: RawArea | null;
  readonly isFiltered: boolean;
  readonly merges: readonly RawArea[];
  readonly printAreas: readonly RawArea[];
  /** Rows, counted from 1, with a manual page break above them. */
  readonly breaks: readonly number[];
  /** Formulas of names that belong to the sheet. */
  readonly names: readonly string[];
  readonly remarks: readonly Remark[];
  /** Pictures, shapes and charts, in points from the top. */
  readonly drawings: readonly { readonly top: number; readonly height: number }[];
}

/** A comment or a note. */
export interface Remark {
  getLocation(): Excel.Range;
}

/**
 * Queues it; merged areas clear Excel's undo, yet a row that is merged with others must not go.
 * @returns reads it, after the sync; null where the sheet is gone
 */
export function queueSheetFacts(worksheet: Excel.Worksheet): () => SheetFacts | null {
  worksheet.load("id,name");
  worksheet.protection.load("protected");
  const formatted = worksheet.getUsedRangeOrNullObject(false);
  formatted.load(PLACE);
  const filled = worksheet.getUsedRangeOrNullObject(true);
  filled.load(PLACE);
  const merges = queueAreas(formatted.getMergedAreasOrNullObject());
  worksheet.autoFilter.load("isDataFiltered");
  const filter = worksheet.autoFilter.getRangeOrNullObject();
  filter.load(PLACE);
  const printed = queueAreas(worksheet.pageLayout.getPrintAreaOrNullObject());
  const repeated = worksheet.pageLayout.getPrintTitleRowsOrNullObject();
  repeated.load(PLACE);
  worksheet.horizontalPageBreaks.load("items/rowIndex");
  worksheet.names.load("items/formula");
  const { comments, shapes, charts } = worksheet;
  comments.load("items/id");
  shapes.load("items/top,items/height");
  charts.load("items/top,items/height");
  // The simple notes of the time before 2019; an older Excel has them, too, but cannot list them.
  const notes = hasSet("1.18") && "notes" in worksheet ? worksheet.notes : null;
  notes?.load("items/content");
  return () => {
    if (worksheet.isNullObject) return null;
    const right = formatted.isNullObject ? 1 : areaOf(formatted).right;
    return {
      id: worksheet.id,
      name: worksheet.name,
      isProtected: worksheet.protection.protected,
      width: Math.min(right, MOST_COLUMNS),
      isTooWide: !filled.isNullObject && areaOf(filled).right > MOST_COLUMNS,
      filter: filter.isNullObject ? null : areaOf(filter),
      isFiltered: worksheet.autoFilter.isDataFiltered,
      merges: merges(),
      printAreas: [...printed(), ...(repeated.isNullObject ? [] : [areaOf(repeated)])],
      breaks: worksheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex + 1),
      names: worksheet.names.items.map(({ formula }) => formula),
      remarks: [...comments.items, ...(notes?.items ?? [])],
      drawings: [...shapes.items, ...charts.items].map(({ top, height }) => ({ top, height })),
    };
  };
}

/** Whether this Excel can be asked all of it. */
export function canAskSheetFacts(): boolean {
  return hasSet("1.13");
}
