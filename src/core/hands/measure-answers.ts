import { COLUMN_IDS, COLUMN_LABELS, isResultColumn, type ColumnId } from "../model/columns";
import { joinCells } from "../model/join-cells";
import type { Measure } from "../model/measure";
import { isBlank } from "../text/blank";
import { squash } from "../text/squash";
import type { Answer, BackWorkbook, LeftAnswer } from "./merged";
import { measureReader } from "./measure-reader";
import type { HeldCell, MeasureRow } from "./measure-rows";
import type { ReadWorkbook } from "./read-workbook";
import { isSameText, settledText } from "./same-text";
import type { SentMeasure } from "./sent-record";
import { shownText } from "./shown-text";
import { unreadValue } from "./unread-value";
import { whyLeft, type UnitWords } from "./why-left";

/** What a unit says of a measure. */
export interface MeasureAnswers {
  readonly answers: readonly Answer[];
  readonly left: readonly LeftAnswer[];
}

/** A measure in the main sheet, as it was sent, and as it came back. */
export interface MeasureToMerge {
  readonly main: Measure;
  readonly sent: SentMeasure;
  readonly back: Measure;
  /** False where the file does not say what was sent: then only blanks are filled. */
  readonly hasRecord: boolean;
}

/**
 * Compares the cells of a measure three ways, row by row; where rows of it came or went, each column as a whole. Only result and outcome
 * are answers; whatever else differs is told.
 */
export function measureAnswers(
  mainBook: ReadWorkbook,
  backBook: BackWorkbook,
  measure: MeasureToMerge,
): MeasureAnswers {
  const [mainRows, backRows] = [
    measureReader(mainBook).rowsOf(measure.main),
    measureReader(backBook).rowsOf(measure.back),
  ];
  const { sent } = measure;
  const isRowByRow = mainRows.length === sent.rows.length && backRows.length === sent.rows.length;
  const compared = isRowByRow
    ? sent.rows.flatMap((texts, index) =>
        COLUMN_IDS.map((column): ComparedCell => ({
          column,
          sent: texts.columns[column] ?? "",
          back: backRows[index]?.columns[column],
          main: mainRows[index]?.columns[column],
          unread: unreadIn([backRows[index]], [mainRows[index]], column),
          further: [],
          isUnsure: false,
          isSame: isSameText,
        })),
      )
    : COLUMN_IDS.map((column) => comparedColumn(column, measure, mainRows, backRows));
  const judged = compared.map((cell) => judge(cell, mainBook, backBook, measure));
  return {
    answers: judged.flatMap(({ answer }) => answer ?? []),
    left: [...judged.flatMap(({ left }) => left), ...otherTexts(backBook, backRows, sent)],
  };
}

/** A cell as it was sent, as it came back and as it is now; left out where the sheet has no such cell. */
interface ComparedCell {
  readonly column: ColumnId;
  readonly sent: string;
  readonly back: HeldCell | undefined;
  readonly main: HeldCell | undefined;
  /** Cells of the file that are filled and say nothing. */
  readonly unread: readonly UnreadCell[];
  /** Other cells of the main sheet that hold a piece of the same text. */
  readonly further: readonly HeldCell[];
  /** True where the main sheet has several cells for the answer. */
  readonly isUnsure: boolean;
  readonly isSame: (one: string, other: string) => boolean;
}

interface UnreadCell {
  readonly cell: string;
  readonly why: UnitWords;
}

function unreadIn(
  backRows: readonly (MeasureRow | undefined)[],
  mainRows: readonly (MeasureRow | undefined)[],
  column: ColumnId,
): UnreadCell[] {
  const mains = mainRows.map((row) => row?.columns[column]?.raw ?? null);
  return backRows.flatMap((row) => {
    const held = row?.columns[column];
    const why = unreadValue(held?.raw ?? null, mains);
    return held === undefined || why === null ? [] : [{ cell: held.cell, why }];
  });
}

/** All rows of a column as one text: how it was parted over its rows says nothing. */
function comparedColumn(
  column: ColumnId,
  { main, sent, back }: MeasureToMerge,
  mainRows: readonly MeasureRow[],
  backRows: readonly MeasureRow[],
): ComparedCell {
  const cellsOf = (rows: readonly MeasureRow[]): readonly HeldCell[] =>
    rows.flatMap(({ columns }) => columns[column] ?? []);
  const joined = (rows: readonly MeasureRow[], measure: Measure): HeldCell | undefined => {
    const cells = cellsOf(rows);
    const [first] = cells.filter(({ text }) => !isBlank(text));
    const text = column === "number" ? (measure.numberText ?? "") : measure.cells[column].text;
    const place = first ?? cells[0];
    return place && { ...place, text };
  };
  const sentCells = sent.rows.flatMap(({ columns }) => columns[column] ?? []);
  const sentText = joinCells(sentCells.map((text) => ({ cell: "", text, isOwnItem: false }))).text;
  const place = joined(mainRows, main);
  const further = cellsOf(mainRows).filter(({ cell, text }) => cell !== place?.cell && !isBlank(text));
  return {
    column,
    sent: sentText,
    back: joined(backRows, back),
    main: place,
    unread: unreadIn(backRows, mainRows, column),
    further,
    isUnsure: mainRows.length > 1,
    isSame: (one, other) => squash(settledText(one)) === squash(settledText(other)),
  };
}

interface Judged {
  readonly answer?: Answer;
  readonly left: readonly LeftAnswer[];
}

function judge(
  { column, sent, back, main, unread, further, isUnsure, isSame }: ComparedCell,
  mainBook: ReadWorkbook,
  { file, sheet: backSheet }: BackWorkbook,
  { main: measure, hasRecord }: MeasureToMerge,
): Judged {
  const place = { file, sheet: backSheet.sheet };
  const left = unread.map((one): LeftAnswer => ({ ...place, ...one }));
  const told = (why: UnitWords): Judged => ({
    left: [...left, { ...place, cell: back?.cell ?? null, why }],
  });
  const theirs = back?.text ?? "";
  const now = main?.text ?? "";
  if (isSame(theirs, sent) || isSame(theirs, now)) return { left };
  if (isBlank(theirs) && left.length > 0) return { left };
  if (!isResultColumn(column)) return told(whyLeft("planChanged", { column: COLUMN_LABELS[column].th }));
  if (isBlank(theirs)) return told(whyLeft("cleared"));
  if (main === undefined || back === undefined) return told(whyLeft("noPlace"));
  if (!hasRecord && !isBlank(now)) return told(whyLeft("noRecord"));
  return {
    left,
    answer: {
      sheet: mainBook.sheet.sheet,
      cell: main.cell,
      measure: measure.ordinal,
      column,
      sent: hasRecord ? sent : null,
      main: isUnsure ? now : shownText(main.raw),
      theirs,
      clears: further.map(({ cell, raw }) => ({ cell, before: shownText(raw) })),
      before: shownText(main.raw),
      file,
      fileSheet: backSheet.sheet,
      fileCell: back.cell,
      // What is left of a text beside an error is not all of it.
      isOpen: isUnsure || left.length > 0 || !isSame(sent, now),
    },
  };
}

/** Texts that stand in columns beside those of the report, and are not as they were sent. */
function otherTexts(
  back: BackWorkbook,
  rows: readonly MeasureRow[],
  sent: SentMeasure,
): readonly LeftAnswer[] {
  const { others } = measureReader(back);
  const known = new Map<string, Set<string>>();
  for (const { others: texts } of sent.rows) {
    for (const [key, text] of texts) known.set(key, (known.get(key) ?? new Set()).add(settledText(text)));
  }
  return rows.flatMap((row) =>
    row.others.flatMap(({ column, cell, text }): LeftAnswer[] => {
      const key = others.find((one) => one.column === column)?.key ?? "";
      const isSent = known.get(key)?.has(settledText(text)) ?? false;
      return isSent ? [] : [{ file: back.file, sheet: back.sheet.sheet, cell, why: whyLeft("otherColumn") }];
    }),
  );
}
