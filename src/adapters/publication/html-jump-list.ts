import type { ReportModel, ReportRow } from "../../core/report/model/report-model";
import { toThaiDigits } from "../../core/text/digits";
import { escapeHtml } from "./html-text";
import { groupId, measureId, PART_IDS } from "./place-ids";
import { PAGE_WORDS } from "./report-words";
import { rowGroups } from "./row-groups";

/** More measures than these are listed by ranges. */
const MOST_SINGLE = 60;
const RANGE = 10;

/** Links to the parts of the page, to each group of measures and to each measure, or to each tenth where they are many. */
export function jumpListHtml({ table: { rows }, summary, appendix, layout }: ReportModel): string {
  const size = rows.length > MOST_SINGLE ? RANGE : 1;
  const parts = [
    ...(summary === null ? [] : [[PART_IDS.summary, PAGE_WORDS.summary]]),
    [PART_IDS.table, PAGE_WORDS.table],
    ...(appendix === null ? [] : [[PART_IDS.appendix, PAGE_WORDS.appendix]]),
  ].map(([id = "", text = ""]) => `<li><a href="#${id}">${text}</a></li>`);
  const groups = rowGroups(rows).flatMap(({ titles, members }) => [
    ...titles.slice(0, 1).map((title) => {
      const id = groupId(members[0]?.ordinal ?? 0);
      return `<h3><a href="#${id}">${escapeHtml(title)}</a></h3>`;
    }),
    `<ol class="numbers" role="list">${rangesHtml(members, size, layout.digits)}</ol>`,
  ]);
  return [
    '<nav aria-labelledby="jump-list">',
    ...(parts.length > 1 ? [`<ul class="parts" role="list">${parts.join("")}</ul>`] : []),
    `<h2 id="jump-list">${PAGE_WORDS.jumpList}</h2>`,
    ...(size === 1 && rows.some(isIncomplete)
      ? [`<p class="key" aria-hidden="true">○ ${PAGE_WORDS.incomplete}</p>`]
      : []),
    ...groups,
    "</nav>",
  ].join("\n");
}

function rangesHtml(rows: readonly ReportRow[], size: number, digits: "thai" | "arabic"): string {
  const numberOf = ({ number, ordinal }: ReportRow): string => {
    const text = String(number ?? ordinal);
    return digits === "thai" ? toThaiDigits(text) : text;
  };
  const links: string[] = [];
  for (let at = 0; at < rows.length; at += size) {
    const first = rows[at] as ReportRow;
    const last = rows[Math.min(at + size, rows.length) - 1] as ReportRow;
    const text = first === last ? numberOf(first) : `${numberOf(first)}–${numberOf(last)}`;
    const mark =
      size === 1 && isIncomplete(first)
        ? ` <span aria-hidden="true">○</span><span class="unseen"> ${PAGE_WORDS.incomplete}</span>`
        : "";
    const look = mark === "" ? "" : ' class="owed"';
    links.push(`<li><a href="#${measureId(first.ordinal)}"${look}>${text}${mark}</a></li>`);
  }
  return links.join("");
}

/** True where the table has a gap to be filled: what was done, or what came of it. */
function isIncomplete({ cells }: ReportRow): boolean {
  const isBlank = (id: "resultSummary" | "outcome" | "status"): boolean =>
    cells[id].every(({ text }) => text.trim() === "");
  return isBlank("resultSummary") || (isBlank("outcome") && isBlank("status"));
}
