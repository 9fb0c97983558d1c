import type { ReportModel, ReportSummary } from "../../core/report/model/report-model";
import { plainText } from "../../core/report/print-sheets/sheet-text";
import { summaryTableHtml, tableHtml } from "./html-table";
import { escapeHtml } from "./html-text";
import { PAGE_STYLE } from "./page-style";

/** Nothing but the style in the page itself: no script, no picture, no address is asked. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The table, and the summary where there is one, as one page for a website: no other file goes with it. */
export function renderHtml({ properties, table, summary, draftMark }: ReportModel): Promise<Uint8Array> {
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
    tableHtml(table, draftMark),
    ...(summary === null ? [] : [summaryHtml(summary, draftMark)]),
    "</main>",
    "</body>",
    "</html>",
    "",
  ];
  return Promise.resolve(new TextEncoder().encode(page.join("\n")));
}

function summaryHtml({ titleLines, tables, notes }: ReportSummary, draftMark: string | null): string {
  const [heading = ""] = titleLines.map(plainText);
  return [
    '<section class="summary">',
    ...(draftMark === null ? [] : [`<p class="draft on-paper">${escapeHtml(draftMark)}</p>`]),
    `<h2>${escapeHtml(heading)}</h2>`,
    ...tables.map(summaryTableHtml),
    ...notes.map((note) => `<p>${escapeHtml(note)}</p>`),
    "</section>",
  ].join("\n");
}
