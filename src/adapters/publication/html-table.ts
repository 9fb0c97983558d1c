import type {
  CellParagraph,
  ReportColumn,
  ReportRow,
  ReportTable,
} from "../../core/report/model/report-model";
import { paragraphsHtml } from "./html-paragraphs";
import { escapeHtml, linkedHtml } from "./html-text";
import { groupId, measureId, PART_IDS } from "./place-ids";
import { rowGroups } from "./row-groups";

// Roles are given although the elements have them: on a phone the rows become blocks, which removes the roles.

/** The table of measures: a heading cell a column, and the measure as the heading of its row. */
export function tableHtml({ caption, columns, rows }: ReportTable, draftMark: string | null): string {
  const total = columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  const widths = columns.map(({ widthMm }) => `<col style="width:${((100 * widthMm) / total).toFixed(2)}%">`);
  const headings = columns.map(
    ({ heading }) => `<th scope="col" role="columnheader">${escapeHtml(heading)}</th>`,
  );
  return [
    `<table class="measures" id="${PART_IDS.table}" role="table"><caption>${escapeHtml(caption)}</caption>`,
    `<colgroup>${widths.join("")}</colgroup>`,
    `<thead role="rowgroup">${draftRow(draftMark, columns.length)}<tr role="row">${headings.join("")}</tr></thead>`,
    ...rowGroups(rows).map(({ titles, members }) => groupHtml(titles, members, columns)),
    "</table>",
  ].join("\n");
}

/** A draft's mark above the headings, so that it is printed on every page with them. */
function draftRow(draftMark: string | null, columns: number): string {
  if (draftMark === null) return "";
  const mark = `<td class="draft" colspan="${columns}" role="cell">${escapeHtml(draftMark)}</td>`;
  return `<tr class="on-paper" role="row">${mark}</tr>`;
}

function groupHtml(
  titles: readonly string[],
  members: readonly ReportRow[],
  columns: readonly ReportColumn[],
): string {
  const first = members[0]?.ordinal ?? 0;
  const heads = titles.map(
    (text, at) =>
      `<tr class="group"${at === 0 ? ` id="${groupId(first)}"` : ""} role="row"><th colspan="${columns.length}" scope="rowgroup" role="rowheader">${linkedHtml(text)}</th></tr>`,
  );
  return [
    '<tbody role="rowgroup">',
    ...heads,
    ...members.map((row) => rowHtml(row, columns)),
    "</tbody>",
  ].join("\n");
}

function rowHtml({ ordinal, cells }: ReportRow, columns: readonly ReportColumn[]): string {
  const html = columns.map(({ id, heading, alignment }) => {
    const label = `data-heading="${escapeHtml(heading)}"`;
    if (id === "measure") return `<th scope="row" role="rowheader" ${label}>${measureHtml(cells[id])}</th>`;
    const look = alignment === "center" ? ' class="short"' : "";
    return `<td role="cell"${look} ${label}>${paragraphsHtml(cells[id])}</td>`;
  });
  return `<tr id="${measureId(ordinal)}" role="row">${html.join("")}</tr>`;
}

/** The number is before the title and does not make a list. */
function measureHtml(paragraphs: readonly CellParagraph[]): string {
  const [first, ...others] = paragraphs;
  if (first === undefined || first.marker === null) return paragraphsHtml(paragraphs);
  const title = `<p><span class="number">${escapeHtml(first.marker)}</span> ${linkedHtml(first.text)}</p>`;
  return title + paragraphsHtml(others);
}
