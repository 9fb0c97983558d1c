import {
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Tab,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type XmlComponent,
} from "docx";
import { keepsWhole } from "../../core/report/model/keeps-whole";
import { markerIndents, type MarkerIndent } from "../../core/report/model/marker-indents";
import { POINTS_PER_MM } from "../../core/report/model/memo-design";
import type {
  AskingParagraph,
  AskingRow,
  CellParagraph,
  ReportColumn,
  ReportTable,
  ReportText,
  StatusMark,
} from "../../core/report/model/report-model";
import { TABLE_DESIGN } from "../../core/report/model/table-design";
import { estimateWidth } from "../../core/text/estimate-width";
import { askingLine, isAsking } from "./asking-line";
import { centredLine } from "./centred-line";
import { STYLE } from "./document-styles";
import type { DrawnRuns } from "./drawn-runs";
import { markPlace, NO_MARKS, type PlaceMarks } from "./mark-place";
import { squareMarks } from "./mark-paths";
import { plainParagraph, type PlainProperties } from "./plain-paragraph";
import { HEADING_BORDERS, tableFrame, tableRule } from "./table-frame";
import type { ItemPlace, MeasurePlace, ReportLists } from "./report-lists";
import type { ReportPlaces } from "./report-places";
import type { TextWriter, WriteText } from "./text-runs";
import { millimetres, pointTwips, twips } from "./twips";
import { xmlText } from "./xml-text";

/** Paragraphs up to this many lines are not worth splitting over two pages. */
const SHORT_LINES = 3;
const ABOVE_TABLE = 6;

/** What writes the words of a table and numbers its items. */
export interface TableWriter {
  readonly write: TextWriter;
  readonly lists: ReportLists;
  readonly drawn: DrawnRuns;
  readonly places: Pick<ReportPlaces, "here">;
}

interface MeasureTable {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly AskingRow[];
  /** True where the last row is on the page of what follows the table. */
  readonly keepsLastRow?: boolean;
}

/** The title lines and the six columns; heading row on every page, high rows free to break over pages. */
export function tableBlocks(
  { titleLines, columns, rows }: ReportTable,
  tableWidth: number,
  writer: TableWriter,
): (Paragraph | Table)[] {
  const marks = writer.places.here({ part: "table" });
  return [
    ...titleBlocks(titleLines, tableWidth, writer.write.text, marks),
    measureTable({ columns, rows }, tableWidth, writer),
  ];
}

/** The columns of measures, below their headings. */
export function measureTable(
  { columns, rows, keepsLastRow = false }: MeasureTable,
  tableWidth: number,
  writer: TableWriter,
): Table {
  const widths = columnTwips(columns, tableWidth);
  return new Table({
    ...tableFrame(widths),
    rows: [
      headingRow(columns, widths),
      ...rows.flatMap((row, at) => [
        ...row.groupHeadings.map((text, index) =>
          groupRow(text, columns.length, tableWidth, {
            write: writer.write.text,
            marks: index === 0 ? writer.places.here({ part: "group", ordinal: row.ordinal }) : NO_MARKS,
          }),
        ),
        measureRow(row, columns, widths, {
          ...writer,
          keepNext: keepsLastRow && at === rows.length - 1,
        }),
      ]),
    ],
  });
}

/** The lines above a table; the first is what the navigation pane shows. */
export function titleBlocks(
  titleLines: readonly ReportText[],
  tableWidth: number,
  write: WriteText,
  marks: PlaceMarks,
  aboveTable = ABOVE_TABLE,
): Paragraph[] {
  return titleLines.map((line, index) =>
    centredLine(line, {
      style: index === 0 ? STYLE.tableTitle : STYLE.tableSubtitle,
      size: TABLE_DESIGN.titleSize,
      right: millimetres(tableWidth),
      write,
      ...(index === 0 ? { marks } : {}),
      ...(index === titleLines.length - 1 ? { spacing: { after: pointTwips(aboveTable) } } : {}),
    }),
  );
}

/** Rounded along the row, so that the last column ends where the margin begins. */
function columnTwips(columns: readonly ReportColumn[], tableWidth: number): number[] {
  const total = columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  let end = 0;
  return columns.map(({ widthMm }, index) => {
    const start = Math.round((end * tableWidth) / total);
    end += widthMm;
    return (index === columns.length - 1 ? tableWidth : Math.round((end * tableWidth) / total)) - start;
  });
}

function headingRow(columns: readonly ReportColumn[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ headingLines }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          borders: HEADING_BORDERS,
          verticalAlign: VerticalAlignTable.CENTER,
          children: [new Paragraph({ style: STYLE.tableHeading, children: headingLines.map(headingRun) })],
        }),
    ),
  });
}

function headingRun(text: string, index: number): TextRun {
  return new TextRun({ text, ...(index === 0 ? {} : { break: 1 }) });
}

/** A line across the table, never alone at the foot of a page. */
function groupRow(
  text: string,
  columns: number,
  tableWidth: number,
  { write, marks }: { readonly write: WriteText; readonly marks: PlaceMarks },
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: columns,
        width: { size: tableWidth, type: WidthType.DXA },
        borders: { top: tableRule("group") },
        children: [
          new Paragraph({
            style: STYLE.groupHeading,
            children: markPlace(marks, write([text])),
          }),
        ],
      }),
    ],
  });
}

interface RowWriter extends TableWriter {
  readonly keepNext: boolean;
}

function measureRow(
  row: AskingRow,
  columns: readonly ReportColumn[],
  widths: readonly number[],
  writer: RowWriter,
): TableRow {
  const marks = writer.places.here({ part: "measure", ordinal: row.ordinal });
  return new TableRow({
    ...(keepsWhole(row, columns) ? { cantSplit: true } : {}),
    children: columns.map(
      (column, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          children: cellBlocks(row.cells[column.id], column, writer, index === 0 ? marks : NO_MARKS),
        }),
    ),
  });
}

/** A cell must hold a paragraph; that of a blank cell is empty. */
function cellBlocks(
  paragraphs: readonly AskingParagraph[],
  column: ReportColumn,
  { write, lists, drawn, keepNext }: RowWriter,
  marks: PlaceMarks,
): Paragraph[] {
  if (paragraphs.length === 0)
    return [
      new Paragraph({
        style: STYLE.tableCell,
        ...(keepNext ? { keepNext } : {}),
        ...(marks === NO_MARKS ? {} : { children: markPlace(marks, []) }),
      }),
    ];
  const indents = markerIndents(paragraphs);
  const isList = paragraphs.some(({ marker }) => marker !== null);
  const isCentered = column.alignment === "center" && !isList;
  const places = isList ? placeAll(paragraphs, indents, column, lists) : [];
  return paragraphs.map((paragraph, index) => {
    const { marker, level, text, mark } = paragraph;
    if (isAsking(paragraph)) {
      const cell = { widthMm: column.widthMm, isCentered, keepNext };
      return askingLine(paragraph, cell, write.text, drawn);
    }
    const indent = indents[index] ?? { marker: 0, text: 0 };
    const place = places[index] ?? null;
    const words = mark === undefined ? write.cell(text) : markedWords(mark, text, drawn);
    const isTyped = marker !== null && place === null;
    return plainParagraph(
      {
        style: marker === null ? STYLE.tableCell : (LIST_STYLES[level] ?? STYLE.listItem3),
        keepNext,
        keepLines: lineCount(text, column.widthMm - indent.text) <= SHORT_LINES,
        place,
        tab: isTyped ? twips(indent.text) : null,
        indent: indentOf(indent, place),
        isCentered,
      },
      withMarks(index === 0 ? marks : NO_MARKS, isTyped ? [typedMarker(marker), ...runsOf(words)] : words),
    );
  });
}

/** How far a measure is: a square, and in bold what it means. */
function markedWords(mark: StatusMark, text: string, drawn: DrawnRuns): readonly XmlComponent[] {
  return [drawn.marks(squareMarks([mark])), new TextRun({ text: ` ${xmlText(text)}`, bold: true })];
}

/** What leads to a row is around its first words. */
function withMarks(
  marks: PlaceMarks,
  words: string | readonly XmlComponent[],
): string | readonly XmlComponent[] {
  return marks === NO_MARKS ? words : markPlace(marks, runsOf(words));
}

const LIST_STYLES = [STYLE.listItem1, STYLE.listItem2, STYLE.listItem3] as const;

/** The first item of a measure's own cell is its number, which counts on from row to row. */
function placeAll(
  paragraphs: readonly CellParagraph[],
  indents: readonly MarkerIndent[],
  { id }: ReportColumn,
  lists: ReportLists,
): readonly (ItemPlace | null)[] {
  const [first] = paragraphs;
  const [indent] = indents;
  if (id !== "measure" || first === undefined || first.marker === null || indent === undefined)
    return lists.placeItems(paragraphs, indents);
  return [
    lists.placeMeasure(first.marker, indent),
    ...lists.placeItems(paragraphs.slice(1), indents.slice(1)),
  ];
}

/** The list's level has the indent, but where a measure's number has its own; a text below an item begins where the item's does. */
function indentOf(
  { marker, text }: MarkerIndent,
  place: ItemPlace | MeasurePlace | null,
): PlainProperties["indent"] {
  const isOfList = place !== null && !("hasOtherIndent" in place && place.hasOtherIndent);
  if (isOfList || text === 0) return null;
  return { left: twips(text), hanging: twips(text) - twips(marker) };
}

/** A marker that no list of Word draws. */
function typedMarker(marker: string): TextRun {
  return new TextRun({ children: [xmlText(marker), new Tab()] });
}

function runsOf(words: string | readonly XmlComponent[]): readonly XmlComponent[] {
  return typeof words === "string" ? [new TextRun(words)] : words;
}

function lineCount(text: string, widthMm: number): number {
  const room = (widthMm - 2 * TABLE_DESIGN.cellPadding) * POINTS_PER_MM;
  return Math.ceil((estimateWidth(text) * TABLE_DESIGN.cellSize) / room);
}
