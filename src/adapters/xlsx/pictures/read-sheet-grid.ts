import type { OfficePackage } from "../../package/open-package";
import { parsePart } from "../../package/parse-part";
import { countUpTo } from "../../package/count-up-to";
import { isTrue } from "../is-true";
import { LAST_COLUMN, LAST_ROW, MAX_CONTENT_ROWS } from "../limits";

/** Tells which cell lies at a place of a sheet. */
export interface SheetGrid {
  /** Counted from 1; a place behind the last row is on the last row. */
  readonly rowAt: (emu: number) => number;
  readonly columnAt: (emu: number) => number;
  /** EMU from the sheet's top to that of a row, and from its left to that of a column. */
  readonly topOf: (row: number) => number;
  readonly leftOf: (column: number) => number;
}

const EMU_A_POINT = 12_700;
const EMU_A_PIXEL = 9525;
/** Calibri 11, the font that widths are counted in unless a workbook has another (ECMA-376 part 1, 18.3.1.13). */
const DIGIT_PIXELS = 7;
const USUAL_HEIGHT = 15;
const USUAL_WIDTH = 9.140625;

/**
 * Widths and heights of a sheet's cells, for pictures that are placed by measure: near enough to say in which cell they lie. Rows that
 * are higher only because of their text say so themselves.
 */
export function readSheetGrid(source: OfficePackage, part: string): SheetGrid {
  const widths = new Bands(widthOf(undefined), LAST_COLUMN);
  const heights = new Bands(USUAL_HEIGHT * EMU_A_POINT, LAST_ROW);
  const count = countUpTo(MAX_CONTENT_ROWS, "tooManyRows");
  let row = 0;
  parsePart(source, part, "worksheet", {
    open: (name, attributes) => {
      if (name === "sheetFormatPr") {
        heights.setUsual(positive(attributes.defaultRowHeight, USUAL_HEIGHT) * EMU_A_POINT);
        widths.setUsual(widthOf(attributes.defaultColWidth));
      } else if (name === "col") {
        const first = Math.max(1, Number(attributes.min));
        const last = Math.min(LAST_COLUMN, Number(attributes.max));
        const width = isTrue(attributes.hidden ?? "") ? 0 : widthOf(attributes.width);
        if (first <= last) widths.add(first, last, width);
      } else if (name === "row") {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r);
        const isHidden = isTrue(attributes.hidden ?? "");
        if (!isHidden && attributes.ht === undefined) return;
        count();
        const height = isHidden ? 0 : positive(attributes.ht, USUAL_HEIGHT) * EMU_A_POINT;
        if (row >= 1 && row <= LAST_ROW) heights.add(row, row, height);
      }
    },
  });
  return {
    rowAt: (emu) => heights.at(emu),
    columnAt: (emu) => widths.at(emu),
    topOf: (one) => heights.startOf(one),
    leftOf: (column) => widths.startOf(column),
  };
}

/** Rows or columns of their own size among those of the usual one. */
class Bands {
  #usual: number;
  readonly #last: number;
  readonly #own: { readonly first: number; readonly last: number; readonly size: number }[] = [];

  constructor(usual: number, last: number) {
    this.#usual = usual;
    this.#last = last;
  }

  setUsual(size: number): void {
    this.#usual = size;
  }

  /** One that is not behind those before is passed over: no writer makes it. */
  add(first: number, last: number, size: number): void {
    if (first > (this.#own.at(-1)?.last ?? 0)) this.#own.push({ first, last, size });
  }

  at(emu: number): number {
    let start = 0;
    let next = 1;
    for (const { first, last, size } of [
      ...this.#own,
      { first: this.#last + 1, last: this.#last, size: 0 },
    ]) {
      const usual = (first - next) * this.#usual;
      if (emu < start + usual) return next + Math.max(0, Math.floor((emu - start) / this.#usual));
      start += usual;
      const own = (last - first + 1) * size;
      if (emu < start + own) return first + Math.floor((emu - start) / size);
      start += own;
      next = last + 1;
    }
    return this.#last;
  }

  startOf(place: number): number {
    let start = 0;
    let next = 1;
    for (const { first, last, size } of this.#own) {
      if (place <= first) break;
      start += (first - next) * this.#usual + (Math.min(place, last + 1) - first) * size;
      next = last + 1;
    }
    return start + Math.max(0, place - next) * this.#usual;
  }
}

function widthOf(characters: string | undefined): number {
  return Math.round(positive(characters, USUAL_WIDTH) * DIGIT_PIXELS) * EMU_A_PIXEL;
}

function positive(text: string | undefined, otherwise: number): number {
  const number = Number(text);
  return text !== undefined && Number.isFinite(number) && number > 0 ? number : otherwise;
}
