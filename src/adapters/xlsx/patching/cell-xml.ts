import { cellRef } from "../../../core/model/cell-ref";
import { escapeEscapes } from "../cell-text";
import { setAttributes } from "./xml-attributes";
import { escapeElementText } from "./xml-text";

/** What a cell is to hold. */
export interface CellContent {
  /** Both counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Index of its style. */
  readonly style: number;
}

type CellValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "blank" };

/**
 * The element of a cell that is not there yet. The text is in the cell itself (`inlineStr`): Excel, LibreOffice and our own
 * reader keep it so, and the list of shared texts stays as it is, byte for byte.
 * @param prefix of the sheet's elements: "" or "x:"
 */
export function newCell(content: CellContent, prefix: string): string {
  const tag = `<${prefix}c r="${cellRef(content.column, content.row)}"/>`;
  return rewriteCell(tag, content, `${prefix}c`);
}

/**
 * A cell's element with another content. Its style and its other attributes stay, except those that describe the old value (`t`;
 * `vm` and `cm`, which point to a picture or a linked record in the workbook's metadata).
 * @param tag its opening tag
 * @param name with its prefix
 */
export function rewriteCell(tag: string, { value, style }: CellContent, name: string): string {
  const prefix = name.slice(0, name.indexOf(":") + 1);
  const opened = setAttributes(tag.endsWith("/>") ? `${tag.slice(0, -2)}>` : tag, {
    ...(tag.includes(" s=") || style !== 0 ? { s: String(style) } : {}),
    t: value.kind === "text" ? "inlineStr" : null,
    vm: null,
    cm: null,
  });
  switch (value.kind) {
    case "text":
      return `${opened}<${prefix}is><${prefix}t xml:space="preserve">${encodeText(value.text)}</${prefix}t></${prefix}is></${name}>`;
    case "number":
      return `${opened}<${prefix}v>${value.number}</${prefix}v></${name}>`;
    case "blank":
      return `${opened.slice(0, -1)}/>`;
  }
}

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Half of a surrogate pair is no character that XML can hold, but a cell can. */
function encodeText(text: string): string {
  const encoded = escapeEscapes(text).replace(
    LONE_SURROGATE,
    (half) => `_x${half.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
  return escapeElementText(encoded);
}
