import type { HeadingRows } from "./heading-rows";
import { rowFactsReader, type RowFacts } from "./row-facts";
import type { TableGrid } from "./table-grid";

/** What a row below the headings is. */
export type RowKind =
  | "measure"
  /** Belongs to the measure above: its measure cell is blank, or its measure or number cell is merged with the one above. */
  | "continued"
  | "merged"
  | "heading"
  /** Group headings and closing lines. */
  | "other"
  | "orphan"
  | "blank";

/** What kind of row a row below the headings is. */
export interface ClassifiedRow {
  readonly row: number;
  readonly kind: RowKind;
}

/**
 * Separates measures from the rows that continue them, from repeated headings, group headings and closing lines: by their shape,
 * not by a list of words. A numbered row is always a measure, even if the rest of it is blank (contract, section 3).
 * @param takesBareNumbers whether a number with nothing but a space behind it numbers a row, see `bareNumbersRun`
 */
export function classifyRows(
  grid: TableGrid,
  location: HeadingRows,
  takesBareNumbers: boolean,
): ClassifiedRow[] {
  const rows = grid.rows.filter((row) => row > location.lastHeaderRow);
  const readFacts = rowFactsReader(grid, location, takesBareNumbers);
  const facts: RowFacts[] = [];
  for (const row of rows) facts.push(readFacts(row, facts.at(-1)));
  const lastMeasure = facts.reduce((last, fact, index) => (isSurelyMeasure(fact) ? index : last), -1);
  const classified: ClassifiedRow[] = [];
  let hasMeasure = false;
  let isClosing = false;
  facts.forEach((fact, index) => {
    const next = nextSaying(facts, index + 1);
    const place = {
      hasMeasure,
      isTrailing: index > lastMeasure,
      isClosing,
      isBeforeNumbered: next?.isNumbered ?? false,
      isBeforeHeading: facts[index + 1]?.isHeading ?? false,
    };
    const kind = classify(fact, place);
    if (kind === "measure") hasMeasure = true;
    // A line right below the headings is above the measures, not below them.
    const canClose = hasMeasure || isClosing || fact.isAfterBlank;
    isClosing = kind === "other" ? place.isTrailing && canClose : isClosing && kind === "blank";
    classified.push({ row: fact.row, kind });
  });
  return classified;
}

/** The first row from a place on that says what is above it; a group heading is not far above its measure. */
function nextSaying(facts: readonly RowFacts[], from: number): RowFacts | undefined {
  const last = Math.min(facts.length, from + 7);
  for (let at = from; at < last; at++) {
    const later = facts[at] as RowFacts;
    if (!isPassedOver(later)) return later;
  }
  return undefined;
}

interface RowPosition {
  readonly hasMeasure: boolean;
  /** Below the last row that is surely a measure. */
  readonly isTrailing: boolean;
  readonly isClosing: boolean;
  readonly isBeforeNumbered: boolean;
  readonly isBeforeHeading: boolean;
}

function classify(fact: RowFacts, place: RowPosition): RowKind {
  if (fact.isBlank) return "blank";
  if (fact.isHeading) return "heading";
  if (fact.isMergedIntoAbove && place.hasMeasure) return "merged";
  if (fact.isNumbered) return "measure";
  if (fact.isMergedAcross || place.isClosing) return "other";
  if (place.isTrailing && isClosingLine(fact)) return "other";
  if (fact.isAlone && fact.isAtHead && isSetApart(fact, place)) return "other";
  if (fact.hasMeasureText) return "measure";
  if (fact.filled === 0) return "blank";
  return place.hasMeasure ? "continued" : "orphan";
}

function isSurelyMeasure(fact: RowFacts): boolean {
  if (fact.isHeading || fact.isMergedAcross) return false;
  return fact.isNumbered || (fact.hasMeasureText && fact.filled >= 3 && !fact.looksLikeSignature);
}

/** Rows between a group heading and the measure it is above. */
function isPassedOver(fact: RowFacts): boolean {
  return (
    fact.isBlank ||
    fact.isHeading ||
    fact.isMergedAcross ||
    (fact.isAlone && fact.isAtHead && !fact.isNumbered)
  );
}

function isSetApart(fact: RowFacts, place: RowPosition): boolean {
  // In the column of the numbers a text without a number cannot continue anything; a title repeated with the headings
  // of a page is directly above them.
  return fact.isAfterBlank || place.isBeforeNumbered || place.isBeforeHeading || !fact.hasMeasureText;
}

/** Lines below the table: set apart by a blank row, and alone, short or with the shape of a signature. */
function isClosingLine(fact: RowFacts): boolean {
  if (!fact.isAfterBlank) return false;
  if (fact.looksLikeSignature || (fact.isAlone && !fact.beginsListItem)) return true;
  return !fact.hasMeasureText && fact.filled <= 2 && fact.isShort && !fact.beginsListItem;
}
