import type { ReportModel } from "../../core/report/model/report-model";
import { plainText } from "../../core/report/print-sheets/sheet-text";
import { appendixHtml } from "./html-appendix";
import { jumpListHtml } from "./html-jump-list";
import { summaryHtml } from "./html-summary";
import { tableHtml } from "./html-table";
import { escapeHtml } from "./html-text";
import { PAGE_STYLE } from "./page-style";

/** Nothing but the style in the page itself: no script, no picture, no address is asked. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The table, with summary and evidence where the report has them, as one page for a website: no other file goes with it. Every measure,
 * group and part has an address of its own (#measure-4), and a list of links leads to them.
 */
export function renderHtml(model: ReportModel): Promise<Uint8Array> {
  const { properties, table, summary, appendix, layout, draftMark } = model;
  const [heading = "", ...lines] = table.titleLines.map(plainText);
  const title = draftMark === null ? properties.title : `${properties.title} (${draftMark})`;
  const page = [
    "<!DOCTYPE html>",
    '<html lang="th">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    ...(properties.author === null
      ? []
      : [`<meta name="author" content="${escapeHtml(properties.author)}">`]),
    `<style>${PAGE_STYLE}</style>`,
    "</head>",
    "<body>",
    "<main>",
    "<header>",
    ...(draftMark === null ? [] : [`<p class="draft">${escapeHtml(draftMark)}</p>`]),
    `<h1>${escapeHtml(heading)}</h1>`,
    ...lines.map((line) => `<p>${escapeHtml(line)}</p>`),
    "</header>",
    ...(table.rows.length === 0 ? [] : [jumpListHtml(model)]),
    ...(summary === null ? [] : [summaryHtml(summary, layout.digits, draftMark)]),
    tableHtml(table, draftMark),
    ...(appendix === null ? [] : [appendixHtml(appendix, layout.digits, draftMark)]),
    "</main>",
    "</body>",
    "</html>",
    "",
  ];
  return Promise.resolve(new TextEncoder().encode(page.join("\n")));
}
