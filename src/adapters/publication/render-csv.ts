import type { CellParagraph, ReportModel } from "../../core/report/model/report-model";
import { paragraphsText } from "./paragraphs-text";

const BYTE_ORDER_MARK = "\ufeff";
const LINE_END = "\r\n";
/** A line of the sheet above a measure that is not a measure itself; the column is there if there is such a line. */
const GROUP_HEADING = "หัวข้อเหนือมาตรการ";
const GROUP_SEPARATOR = " / ";

/** A dash before an item, or all that a cell says. */
const DASH = /^[-\u2212\u2010\u2011]$/;
const EN_DASH = "–";

/** Where Excel, LibreOffice and Google Sheets take a cell for a formula, full-width forms included. */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;
const AS_TEXT = "'";
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/**
 * The table as CSV (RFC 4180, UTF-8 with a byte order mark so that Excel reads Thai): the six headings of the form, a measure
 * a row. A draft has one more column, ฉบับร่าง, that says so in every row.
 */
export function renderCsv({ table, draftMark }: ReportModel): Promise<Uint8Array> {
  const { columns, rows } = table;
  const hasGroups = rows.some(({ groupHeadings }) => groupHeadings.length > 0);
  const extra = (group: string): string[] => [
    ...(hasGroups ? [group] : []),
    ...(draftMark === null ? [] : [draftMark]),
  ];
  const lines = [
    [...columns.map(({ heading }) => heading), ...extra(GROUP_HEADING)],
    ...rows.map(({ cells, groupHeadings }) => [
      ...columns.map(({ id }) => paragraphsText(cells[id].map(withoutHyphen))),
      ...extra(groupHeadings.join(GROUP_SEPARATOR)),
    ]),
  ];
  const text = lines.map((fields) => fields.map(csvField).join(",") + LINE_END).join("");
  return Promise.resolve(new TextEncoder().encode(BYTE_ORDER_MARK + text));
}

/** A dash that only marks an item is set as a dash: a hyphen at its start would make a formula of the cell. */
function withoutHyphen(paragraph: CellParagraph): CellParagraph {
  const { marker, text } = paragraph;
  if (marker === null) return DASH.test(text) ? { ...paragraph, text: EN_DASH } : paragraph;
  return DASH.test(marker) ? { ...paragraph, marker: EN_DASH } : paragraph;
}

function csvField(text: string): string {
  const safe = FORMULA_START.test(text) ? AS_TEXT + text : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
