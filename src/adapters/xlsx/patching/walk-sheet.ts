import { followOwnNamespace } from "../../package/own-namespace";
import { parseCellAddress } from "../cell-address";
import { localName, scanTags, type Tag } from "./scan-tags";
import { readAttributes } from "./xml-attributes";

/** A tag of a sheet and its attributes, read when they are asked for. */
interface SheetTag extends Tag {
  readonly attributes: () => Readonly<Record<string, string>>;
}

export interface RowTag extends SheetTag {
  readonly row: number;
}

export interface CellTag extends RowTag {
  readonly column: number;
}

/** What a reader of a sheet's text is called with. Closing tags are reported too, except for `other`. */
export interface SheetHandlers {
  readonly row?: (tag: RowTag) => void;
  readonly cell?: (tag: CellTag) => void;
  readonly rowEnd?: (tag: RowTag) => void;
  readonly cellEnd?: (tag: CellTag) => void;
  readonly sheetData?: (tag: Tag) => void;
  /** Every other opening tag of the sheet's own namespace outside of extension lists. */
  readonly other?: (element: string, attributes: () => Readonly<Record<string, string>>, tag: Tag) => void;
}

/** Walks over a worksheet's part as `readWorksheet` does, counting rows and cells that have no address of their own. */
export function walkSheet(text: string, handlers: SheetHandlers): void {
  const namespace = followOwnNamespace();
  const declares = namespaceTags(text);
  let passedOver = 0;
  let row = 0;
  let column = 0;
  scanTags(text, (tag) => {
    const element = localName(tag.name);
    const attributes = once(() => readAttributes(text.slice(tag.start, tag.end)));
    if (tag.kind !== "close") namespace.enter(tag.name, declares(tag) ? attributes() : NO_ATTRIBUTES);
    const isForeign = passedOver > 0 || !namespace.holds(tag.name) || element === "extLst";
    if (tag.kind !== "open") namespace.leave();
    if (isForeign) {
      if (tag.kind === "open") passedOver++;
      else if (tag.kind === "close") passedOver--;
      return;
    }
    if (element === "c") {
      if (tag.kind !== "close") {
        const { r } = attributes();
        column = r === undefined ? column + 1 : (parseCellAddress(r)?.column ?? column + 1);
        handlers.cell?.({ ...tag, row, column, attributes });
      }
      if (tag.kind !== "open") handlers.cellEnd?.({ ...tag, row, column, attributes });
    } else if (element === "row") {
      if (tag.kind !== "close") {
        const { r } = attributes();
        row = r === undefined ? row + 1 : Number(r);
        column = 0;
        handlers.row?.({ ...tag, row, attributes });
      }
      if (tag.kind !== "open") handlers.rowEnd?.({ ...tag, row, attributes });
    } else if (element === "sheetData") handlers.sheetData?.(tag);
    else if (tag.kind !== "close") handlers.other?.(element, attributes, tag);
  });
}

const NO_ATTRIBUTES = {};

/** Whether a tag may declare namespaces; asked in the order of the tags, so that attributes are not read for each of them. */
function namespaceTags(text: string): (tag: Tag) => boolean {
  let next = text.indexOf("xmlns");
  return ({ start, end }) => {
    while (next !== -1 && next < start) next = text.indexOf("xmlns", start);
    return next !== -1 && next < end;
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => (made ??= make());
}
