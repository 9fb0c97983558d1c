import type {
  CellParagraph,
  ReportColumn,
  ReportRow,
  ReportTable,
  SummaryTable,
} from "../../core/report/model/report-model";
import { paragraphsHtml } from "./html-paragraphs";
import { escapeHtml, linkedHtml } from "./html-text";

// Roles are given although the elements have them: on a phone the rows become blocks, which removes the roles.

/** The table of measures: a heading cell a column, and the measure as the heading of its row. */
export function tableHtml({ caption, columns, rows }: ReportTable, draftMark: string | null): string {
  const total = columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  const widths = columns.map(({ widthMm }) => `<col style="width:${((100 * widthMm) / total).toFixed(2)}%">`);
  const headings = columns.map(
    ({ heading }) => `<th scope="col" role="columnheader">${escapeHtml(heading)}</th>`,
  );
  return [
    `<table class="measures" role="table"><caption>${escapeHtml(caption)}</caption>`,
    `<colgroup>${widths.join("")}</colgroup>`,
    `<thead role="rowgroup">${draftRow(draftMark, columns.length)}<tr role="row">${headings.join("")}</tr></thead>`,
    ...groups(rows).map(({ titles, members }) => groupHtml(titles, members, columns)),
    "</table>",
  ].join("\n");
}

/** A draft's mark above the headings, so that it is printed on every page with them. */
function draftRow(draftMark: string | null, columns: number): string {
  if (draftMark === null) return "";
  const mark = `<td class="draft" colspan="${columns}" role="cell">${escapeHtml(draftMark)}</td>`;
  return `<tr class="on-paper" role="row">${mark}</tr>`;
}

interface RowGroup {
  readonly titles: readonly string[];
  readonly members: ReportRow[];
}

/** A line across the table heads the rows below it. */
function groups(rows: readonly ReportRow[]): readonly RowGroup[] {
  const found: RowGroup[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last === undefined || row.groupHeadings.length > 0)
      found.push({ titles: row.groupHeadings, members: [row] });
    else last.members.push(row);
  }
  return found;
}

function groupHtml(
  titles: readonly string[],
  members: readonly ReportRow[],
  columns: readonly ReportColumn[],
): string {
  const heads = titles.map(
    (text) =>
      `<tr class="group" role="row"><th colspan="${columns.length}" scope="rowgroup" role="rowheader">${linkedHtml(text)}</th></tr>`,
  );
  return [
    '<tbody role="rowgroup">',
    ...heads,
    ...members.map((row) => rowHtml(row, columns)),
    "</tbody>",
  ].join("\n");
}

function rowHtml({ cells }: ReportRow, columns: readonly ReportColumn[]): string {
  const html = columns.map(({ id, heading, alignment }) => {
    const label = `data-heading="${escapeHtml(heading)}"`;
    if (id === "measure") return `<th scope="row" role="rowheader" ${label}>${measureHtml(cells[id])}</th>`;
    const look = alignment === "center" ? ' class="short"' : "";
    return `<td role="cell"${look} ${label}>${paragraphsHtml(cells[id])}</td>`;
  });
  return `<tr role="row">${html.join("")}</tr>`;
}

/** The number is before the title and does not make a list. */
function measureHtml(paragraphs: readonly CellParagraph[]): string {
  const [first, ...others] = paragraphs;
  if (first === undefined || first.marker === null) return paragraphsHtml(paragraphs);
  const title = `<p><span class="number">${escapeHtml(first.marker)}</span> ${linkedHtml(first.text)}</p>`;
  return title + paragraphsHtml(others);
}

/** Counts under their headings, the last row the total. */
export function summaryTableHtml({ caption, headings, rows }: SummaryTable): string {
  const head = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join("");
  const body = rows.map(({ label, counts, isTotal }) => {
    const cells = counts.map((count) => `<td>${escapeHtml(count)}</td>`).join("");
    return `<tr${isTotal ? ' class="total"' : ""}><th scope="row">${escapeHtml(label)}</th>${cells}</tr>`;
  });
  return [
    `<div class="wide"><table class="counts"><caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>${body.join("\n")}</tbody>`,
    "</table></div>",
  ].join("\n");
}
