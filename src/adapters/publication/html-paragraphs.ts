import type { CellParagraph } from "../../core/report/model/report-model";
import { markHtml } from "./html-mark";
import { escapeHtml, linkedHtml } from "./html-text";

/** A cell's paragraphs, its lists as lists; nothing for a blank cell. */
export function paragraphsHtml(paragraphs: readonly CellParagraph[]): string {
  const parts: string[] = [];
  let items: CellParagraph[] = [];
  const closeList = (): void => {
    if (items.length > 0) parts.push(listHtml(items));
    items = [];
  };
  for (const paragraph of paragraphs) {
    if (paragraph.marker !== null || isInList(paragraph, items)) items.push(paragraph);
    else {
      closeList();
      parts.push(`<p>${textHtml(paragraph)}</p>`);
    }
  }
  closeList();
  return parts.join("");
}

/** A status is bold, with its square before it. */
function textHtml({ mark, text }: CellParagraph): string {
  return mark === undefined ? linkedHtml(text) : `<strong>${markHtml(mark)} ${linkedHtml(text)}</strong>`;
}

function isInList({ continues }: CellParagraph, items: readonly CellParagraph[]): boolean {
  return continues === true && items.length > 0;
}

/**
 * Items with their own items inside. Markers are text, so that ๒.๑) is copied and read out as it is written; the role is given
 * because Safari does not treat a list without its own markers as a list.
 */
function listHtml(items: readonly CellParagraph[]): string {
  const tag = /[0-9๐-๙ก-ฮ]/.test(items[0]?.marker ?? "") ? "ol" : "ul";
  const level = items[0]?.level ?? 0;
  const starts = items.flatMap((item, index) =>
    index === 0 || (item.marker !== null && item.level <= level) ? [index] : [],
  );
  const html = starts.map((start, index) => {
    const [item, ...inner] = items.slice(start, starts[index + 1]);
    return item === undefined ? "" : itemHtml(item, inner);
  });
  return `<${tag} role="list">${html.join("")}</${tag}>`;
}

function itemHtml({ marker, level, text }: CellParagraph, inner: readonly CellParagraph[]): string {
  const own = inner.flatMap((one, index) => (one.marker === null && one.level <= level ? [index] : []));
  const blocks = [-1, ...own].map((at, index) => {
    const line = inner[at];
    const list = inner.slice(at + 1, own[index]);
    return (
      (line === undefined ? "" : `<p>${linkedHtml(line.text)}</p>`) +
      (list.length === 0 ? "" : listHtml(list))
    );
  });
  return `<li><span class="marker">${escapeHtml(marker ?? "")}</span> <div>${linkedHtml(text)}${blocks.join("")}</div></li>`;
}
