import { linkSpans } from "../../core/text/link-spans";
import { cleanText } from "./clean-text";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text for a place between tags or inside quotes. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}

/**
 * A text for a place between tags, its web addresses as links.
 * @example linkedHtml("ดู https://a.go.th/12.") // 'ดู <a href="https://a.go.th/12">https://a.go.th/12</a>.'
 */
export function linkedHtml(text: string): string {
  const clean = cleanText(text);
  let html = "";
  let end = 0;
  for (const { start, end: linkEnd, href } of linkSpans(clean)) {
    const link = escapeHtml(href);
    html += `${escapeHtml(clean.slice(end, start))}<a href="${link}">${escapeHtml(clean.slice(start, linkEnd))}</a>`;
    end = linkEnd;
  }
  return html + escapeHtml(clean.slice(end));
}
