import type { Appendix, AppendixMeasure, EvidenceRow } from "../../core/report/model/report-model";
import { plainText } from "../../core/report/print-sheets/sheet-text";
import { fillTemplate } from "../../core/text/fill-template";
import { toThaiDigits } from "../../core/text/digits";
import { labelledHtml } from "./html-summary";
import { escapeHtml, linkedHtml } from "./html-text";
import { evidenceId, measureId, PART_IDS } from "./place-ids";
import { PAGE_WORDS } from "./report-words";

/**
 * The evidence as lists under their measures. Pictures are told by number: the page is one file that asks for no other, and
 * photographs would make it too large to send.
 */
export function appendixHtml(
  { titleLines, measures, closing }: Appendix,
  digits: "thai" | "arabic",
  draftMark: string | null,
): string {
  return [
    `<section class="appendix" id="${PART_IDS.appendix}">`,
    ...(draftMark === null ? [] : [`<p class="draft on-paper">${escapeHtml(draftMark)}</p>`]),
    `<h2>${titleLines.map(escapeHtml).join(" ")}</h2>`,
    ...measures.map((measure) => measureHtml(measure, digits)),
    ...(closing === null ? [] : [labelledHtml(closing)]),
    "</section>",
  ].join("\n");
}

function measureHtml(
  { ordinal, label, title, facts, rows, pictures }: AppendixMeasure,
  digits: "thai" | "arabic",
): string {
  const count = digits === "thai" ? toThaiDigits(String(pictures.length)) : String(pictures.length);
  return [
    `<h3 id="${evidenceId(ordinal)}"><a href="#${measureId(ordinal)}">${escapeHtml(label)}</a> ${escapeHtml(title)}</h3>`,
    ...(facts === "" ? [] : [`<p>${escapeHtml(facts)}</p>`]),
    ...(rows.length === 0 ? [] : [`<ul class="evidence" role="list">${rows.map(rowHtml).join("")}</ul>`]),
    ...(pictures.length === 0 ? [] : [`<p>${fillTemplate(PAGE_WORDS.picturesElsewhere, { count })}</p>`]),
  ].join("\n");
}

function rowHtml({ date, paragraphs, links }: EvidenceRow): string {
  const day = date.every((piece) => piece === null)
    ? ""
    : `<p class="day">${escapeHtml(plainText(date))}</p>`;
  const lines = paragraphs.map((text) => `<p>${linkedHtml(text)}</p>`);
  const addresses = links.map(
    ({ text, href }) => `<p><a href="${escapeHtml(href)}">${escapeHtml(text)}</a></p>`,
  );
  return `<li><div>${day}${lines.join("")}${addresses.join("")}</div></li>`;
}
