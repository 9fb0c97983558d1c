const MARKED = /[&<>"\t\n\r]/g;
const ENTITY = /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(lt|gt|amp|quot|apos));/g;
const STEPPED_OVER = /<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->/g;

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** A text as an attribute or an element can hold it; white space is written by number, since an attribute's would become spaces. */
export function escapeXml(text: string): string {
  return text.replace(MARKED, (mark) => {
    switch (mark) {
      case "&":
        return "&amp;";
      case "<":
        return "&lt;";
      case ">":
        return "&gt;";
      case '"':
        return "&quot;";
      default:
        return `&#${mark.charCodeAt(0)};`;
    }
  });
}

/** What an attribute's value says. */
export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] as string;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });
}

/** What the text of an element without children says: its sections of CDATA as they are, its comments left out. */
export function decodeElementText(text: string): string {
  if (!text.includes("<")) return decodeXml(text);
  let decoded = "";
  let at = 0;
  for (const match of text.matchAll(STEPPED_OVER)) {
    decoded += decodeXml(text.slice(at, match.index)) + (match[1] ?? "");
    at = match.index + match[0].length;
  }
  return decoded + decodeXml(text.slice(at));
}

/** A text as an element holds it: line breaks and tabs stay as they are. */
export function escapeElementText(text: string): string {
  return text.replace(MARKED_IN_ELEMENT, escapeXml);
}

const MARKED_IN_ELEMENT = /[&<>\r]/g;
