import type {
  LabelledText,
  ReportSummary,
  SummaryCell,
  SummaryChart,
  SummaryMissing,
} from "../../core/report/model/report-model";
import { plainText } from "../../core/report/print-sheets/sheet-text";
import { toThaiDigits } from "../../core/text/digits";
import { markHtml } from "./html-mark";
import { escapeHtml } from "./html-text";
import { measureId, PART_IDS } from "./place-ids";

/** The summary: its figures, its chart as a table in words, and what is missing, each with a link to its measure. */
export function summaryHtml(
  { titleLines, subtitleLines, figures, chart, notes, missing, targets }: ReportSummary,
  digits: "thai" | "arabic",
  draftMark: string | null,
): string {
  const boxes = figures.map(
    ({ count, label }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(count)}</dd></div>`,
  );
  return [
    `<section class="summary" id="${PART_IDS.summary}">`,
    ...(draftMark === null ? [] : [`<p class="draft on-paper">${escapeHtml(draftMark)}</p>`]),
    `<h2>${titleLines.map((line) => escapeHtml(plainText(line))).join(" ")}</h2>`,
    ...subtitleLines.map((line) => `<p class="below-title">${escapeHtml(plainText(line))}</p>`),
    `<dl class="figures">${boxes.join("")}</dl>`,
    chartHtml(chart, digits),
    ...notes.map((note) => `<p>${escapeHtml(note)}</p>`),
    ...(targets === null ? [] : [labelledHtml(targets)]),
    ...(missing === null ? [] : [missingHtml(missing)]),
    "</section>",
  ].join("\n");
}

/** Units down, quarters across; each cell says in figures and in words what the squares on paper show. */
function chartHtml({ heading, legend, headings, rows }: SummaryChart, digits: "thai" | "arabic"): string {
  const head = headings.map(([first, second]) => {
    const below = second === "" ? "" : `<br><small>${escapeHtml(second)}</small>`;
    return `<th scope="col">${escapeHtml(first)}${below}</th>`;
  });
  const body = rows.map(({ label, cells, total, isTotal }) => {
    const [sum, rest] = total;
    const below = rest === "" ? "" : `<br><small>${escapeHtml(rest)}</small>`;
    return `<tr${isTotal ? ' class="total"' : ""}><th scope="row">${escapeHtml(label)}</th>${cells
      .map((cell) => `<td>${cellHtml(cell, legend, digits)}</td>`)
      .join("")}<td>${escapeHtml(sum)}${below}</td></tr>`;
  });
  return [
    `<div class="wide" tabindex="0" role="region" aria-label="${escapeHtml(heading)}">`,
    `<table class="counts"><caption>${escapeHtml(heading)}</caption>`,
    `<thead><tr>${head.join("")}</tr></thead>`,
    `<tbody>${body.join("\n")}</tbody>`,
    "</table></div>",
  ].join("\n");
}

function cellHtml(
  { figures, ...counts }: SummaryCell,
  legend: SummaryChart["legend"],
  digits: "thai" | "arabic",
): string {
  const words = legend.flatMap(({ mark, label }) => {
    const count = COUNTED[mark] === null ? 0 : counts[COUNTED[mark]];
    if (count === 0) return [];
    const number = digits === "thai" ? toThaiDigits(String(count)) : String(count);
    return [`<br><small>${markHtml(mark)} ${escapeHtml(label)} ${number}</small>`];
  });
  return escapeHtml(figures) + words.join("");
}

/** What each square of the chart counts. */
const COUNTED = { full: "done", half: null, empty: "open", hatched: "overdue" } as const;

function missingHtml(missing: SummaryMissing): string {
  if (missing.kind === "counted") {
    const { label, text } = missing.sentence;
    return `<p><strong>${escapeHtml(label)}</strong> <a href="#${measureId(missing.ordinal)}">${escapeHtml(text)}</a></p>`;
  }
  // Pages are those of paper: here the measure itself is a link.
  const head = missing.headings.slice(0, 3).map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`);
  const body = missing.rows.map(({ ordinal, marker, text, owes, deadlineLines }) => {
    const title = escapeHtml(marker === null ? text : `${marker} ${text}`);
    return `<tr><th scope="row"><a href="#${measureId(ordinal)}">${title}</a></th><td>${escapeHtml(owes)}</td><td>${deadlineLines.map(escapeHtml).join("<br>")}</td></tr>`;
  });
  return [
    `<table class="missing"><caption>${escapeHtml(missing.heading)}</caption>`,
    `<thead><tr>${head.join("")}</tr></thead>`,
    `<tbody>${body.join("\n")}</tbody>`,
    "</table>",
  ].join("\n");
}

/** A bold beginning and what follows it. */
export function labelledHtml({ label, text }: LabelledText): string {
  return `<p><strong>${escapeHtml(label)}</strong> ${escapeHtml(text)}</p>`;
}
