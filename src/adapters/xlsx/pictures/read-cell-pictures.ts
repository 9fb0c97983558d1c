import type { RawArea } from "../../../core/sheet/raw-table";
import { isPictureFormula } from "../../cell-values/picture-formula";
import type { OfficePackage } from "../../package/open-package";
import { parsePart } from "../../package/parse-part";
import { countUpTo } from "../../package/count-up-to";
import { parseCellAddress, parseMergedArea } from "../cell-address";
import { MAX_CONTENT_CELLS } from "../limits";

/** A cell that shows a picture instead of a text. */
export interface CellPicture {
  readonly area: RawArea;
  /** `vm` of a cell with a rich value; null for one of WPS. */
  readonly richValue: string | null;
  /** The name in a DISPIMG formula of WPS; null for a rich value. */
  readonly wpsName: string | null;
}

const WPS_NAME = /DISPIMG\(\s*"([^"]{1,200})"/i;
/** No formula that names a picture is longer. */
const MOST_LETTERS = 300;

/** The cells of a sheet that may show pictures, with their merged areas. */
export function readCellPictures(source: OfficePackage, part: string): readonly CellPicture[] {
  const found: { row: number; column: number; richValue: string | null; wpsName: string | null }[] = [];
  const merged = new Map<string, RawArea>();
  const count = countUpTo(MAX_CONTENT_CELLS, "tooManyCells");
  let cell: Readonly<Record<string, string>> = {};
  let row = 0;
  let column = 0;
  let text = "";
  let isText = false;

  parsePart(source, part, "worksheet", {
    open: (name, attributes) => {
      if (name === "row") {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r);
        column = 0;
      } else if (name === "c") {
        cell = attributes;
        column = parseCellAddress(attributes.r ?? "")?.column ?? column + 1;
        text = "";
      } else if (name === "v") {
        isText = true;
        text = "";
      } else if (name === "mergeCell") {
        count();
        const area = parseMergedArea(attributes.ref ?? "");
        if (area !== null) merged.set(`${area.top} ${area.left}`, area);
      }
    },
    text: (piece) => {
      if (isText && text.length < MOST_LETTERS) text += piece.slice(0, MOST_LETTERS);
    },
    close: (name) => {
      if (name === "v") isText = false;
      if (name !== "c") return;
      const wpsName = cell.t === "str" && isPictureFormula(text) ? (WPS_NAME.exec(text)?.[1] ?? null) : null;
      const richValue = cell.t === "e" ? (cell.vm ?? null) : null;
      if (wpsName === null && richValue === null) return;
      count();
      found.push({ row, column, richValue, wpsName });
    },
  });
  return found.map(({ row: top, column: left, ...picture }) => ({
    area: merged.get(`${top} ${left}`) ?? { top, left, bottom: top, right: left },
    ...picture,
  }));
}
