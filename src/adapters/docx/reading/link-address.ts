import { plainCellText } from "../../../core/text/plain-cell-text";

/**
 * The whole address of a link, as text in one line; nothing of it is decoded, checked or left out, since nobody follows it here.
 * @param place inside the page that it leads to, "" for the whole of it
 * @returns "" for a link inside the document
 * @example linkAddress("https://a.go.th/o26", "ผล") // "https://a.go.th/o26#ผล"
 */
export function linkAddress(target: string, place: string): string {
  const address = plainCellText(target).replace(/\s+/g, " ").trim();
  if (address === "" || place === "" || address.includes("#")) return address;
  return `${address}#${plainCellText(place).replace(/\s+/g, " ").trim()}`;
}

/** Words of a field's code, those in quotes as one; “ and ” come from a text that was corrected while it was typed. */
const CODE_WORD = /"((?:[^"\\]|\\.)*)"|“([^”]*)”|(\S+)/g;
/** The switches of HYPERLINK that have a value (ECMA-376 part 1, 17.16.5.25). */
const VALUED = new Set(["\\l", "\\o", "\\t"]);

/**
 * The address that a field leads to; "" for any field but HYPERLINK, and for one that leads to a bookmark.
 * @example fieldAddress(' HYPERLINK "https://a.go.th" \\l "ผล" ') // "https://a.go.th#ผล"
 */
export function fieldAddress(code: string): string {
  if (!/^\s*HYPERLINK\s/i.test(code)) return "";
  let target = "";
  let place = "";
  let before = "";
  for (const [, quoted, curly, bare = ""] of code.trim().slice("HYPERLINK".length).matchAll(CODE_WORD)) {
    const word = quoted?.replace(/\\(.)/g, "$1") ?? curly ?? bare;
    if (before === "\\l") place = word;
    else if (before === "" && bare.startsWith("\\")) {
      before = VALUED.has(bare.toLowerCase()) ? bare.toLowerCase() : "";
      continue;
    } else if (before === "" && target === "") target = word;
    before = "";
  }
  return linkAddress(target, place);
}
