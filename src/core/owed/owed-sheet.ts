import { formatThaiDate } from "../calendar/format-thai-date";
import type { PlainDate } from "../calendar/plain-date";
import { largest } from "../lists/extremes";
import { measureLabel } from "../model/measure-label";
import { SHEET_NAMES } from "../model/sheet-names";
import { THAI_DATE_FORMAT } from "../model/thai-date-format";
import { STANDARD_FONT } from "../model/standard-font";
import type {
  CellLayout,
  CellStyleName,
  CellValue,
  RowLayout,
  WorkbookLayout,
} from "../model/workbook-layout";
import { convertDigits, type DigitKind } from "../text/convert-digits";
import { estimateLines } from "../text/estimate-lines";
import { fillTemplate } from "../text/fill-template";
import { plainSigns } from "../text/plain-signs";
import { owedItems } from "./owed-items";
import type { OwedMeasure, UnitDebts } from "./owed-measure";
import { OWED_WORDING } from "./owed-wording";

const { sheet: wording, noUnit } = OWED_WORDING;

/** What the sheet needs beside the lists. */
export interface OwedSheetOptions {
  /** The authority's full name; null where nobody says it. */
  readonly organization: string | null;
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** With which deadlines were compared. */
  readonly day: PlainDate;
  readonly digits: DigitKind;
  /** Null for the official font. */
  readonly font: string | null;
}

/** Unit, number, measure, what is owed, deadline, status, with whom: pixels. */
const WIDTHS = [150, 46, 330, 190, 130, 130, 150] as const;
const MEASURE = 2;
const COLUMNS = WIDTHS.length;
const POINTS_PER_PIXEL = 0.75;
/** Points, of letters of 16 points. */
const TITLE_HEIGHT = 30;
const LINE_HEIGHT = 25;
const LETTERS = 16;
/** Pixels of a cell that hold no letters. */
const CELL_EDGES = 10;
/** Excel's code of a number. */
const NUMBERS = { thai: "[$-D00041E]0", arabic: "0" } as const;
/** The same of a day with its Buddhist year. */
const DAYS = { thai: "[$-D07041E]d mmm yyyy", arabic: THAI_DATE_FORMAT } as const;

/**
 * Who owes what as a sheet: unit by unit, what is overdue first, then by deadline; a unit that owes nothing has a row that says so.
 * It prints on A4 lying, its headings on every page.
 */
export function owedSheet(units: readonly UnitDebts[], options: OwedSheetOptions): WorkbookLayout {
  const { organization, fiscalYear, day, digits, font } = options;
  const say = (text: string): string => convertDigits(text, digits);
  const title = say(fillTemplate(wording.title, { year: String(fiscalYear) }));
  const rows: RowLayout[] = [];
  const across = (text: string, style: CellStyleName, height = LINE_HEIGHT): void => {
    rows.push({ row: rows.length + 1, height, cells: [cell(1, text, style)] });
  };
  const list = (cells: readonly CellLayout[]): void => {
    rows.push({ row: rows.length + 1, height: null, fileHeight: linesOf(cells) * LINE_HEIGHT, cells });
  };

  across(title, "title", TITLE_HEIGHT);
  if (organization !== null) across(say(organization), "centered");
  across(fillTemplate(wording.day, { day: formatThaiDate(day, { digits, month: "long" }) }), "centered");
  const above = rows.length;
  rows.push({ row: rows.length + 1, height: LINE_HEIGHT, cells: [] });
  list(wording.headings.map((words, index) => cell(index + 1, words, "heading")));
  const headings = rows.length;
  for (const { unit, measures } of units) {
    const name = say(unit ?? noUnit);
    if (measures.length === 0) list(blankRow(name, wording.nothing));
    for (const owed of measures) list(owedRow(name, owed, digits));
  }

  return {
    title,
    ...(font !== null && { font }),
    standardFont: STANDARD_FONT,
    sheets: [
      {
        name: SHEET_NAMES.owed,
        columnWidths: WIDTHS,
        widthUnit: "pixels",
        rows,
        merges: Array.from({ length: above }, (_, index) => ({
          top: index + 1,
          left: 1,
          bottom: index + 1,
          right: COLUMNS,
        })),
        frozen: { rows: headings, columns: 0 },
        filter: { top: headings, left: 1, bottom: rows.length, right: COLUMNS },
        choices: [],
        page: {
          orientation: "landscape",
          // Lying pages are bound at their head.
          marginsInCentimetres: { top: 2, right: 1.5, bottom: 1.5, left: 1.5 },
          isFitToWidth: true,
          repeatedRows: { first: headings, last: headings },
          footer: null,
        },
      },
    ],
  };
}

function owedRow(unit: string, owed: OwedMeasure, digits: DigitKind): readonly CellLayout[] {
  const { measure, status, partners } = owed;
  const say = (text: string): string => convertDigits(plainSigns(text), digits);
  return [
    cell(1, unit, "body"),
    { ...cell(2, measureLabel(measure), "body"), numberFormat: NUMBERS[digits] },
    cell(3, say(measure.title), "body"),
    cell(4, owedItems(owed).map(say).join("\n"), "body"),
    {
      ...cell(5, measure.deadline === null ? null : { date: measure.deadline }, "body"),
      numberFormat: DAYS[digits],
    },
    cell(6, wording.statuses[status], "body"),
    cell(7, say(partners.join(", ")) || null, "body"),
  ];
}

function blankRow(unit: string, words: string): readonly CellLayout[] {
  const texts = WIDTHS.map((_, index) => (index === 0 ? unit : index === MEASURE + 1 ? words : null));
  return texts.map((text, index) => cell(index + 1, text, "body"));
}

function cell(column: number, value: CellValue, style: CellStyleName): CellLayout {
  return { column, value, style, note: null };
}

/** About how many lines a row takes, for a file, in which nobody fits it. */
function linesOf(cells: readonly CellLayout[]): number {
  return largest(
    cells.map(({ column, value }) => {
      const points = ((WIDTHS[column - 1] ?? 0) - CELL_EDGES) * POINTS_PER_PIXEL;
      return typeof value === "string" ? estimateLines(value, points, LETTERS) : 1;
    }),
    1,
  );
}
