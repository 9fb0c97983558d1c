import { cellAt, ensureCell } from "../workbook/cells";
import { formatCells } from "../workbook/format-cells";
import { hostError } from "../workbook/host-error";
import { requireAllowed } from "../workbook/sheet-protection";
import { emit } from "../workbook/workbook";
import { cellArea } from "../workbook/area";
import type { CellHyperlink } from "../workbook/cell";
import { writeCells } from "../workbook/write-cells";
import { asRecord } from "../protocol/arguments";
import type { Property } from "../protocol/object-type";
import { areaOf } from "../protocol/ranges";
import type { RangeTarget } from "../protocol/targets";

const PARTS = ["address", "documentReference", "screenTip", "textToDisplay"] as const;

/** The cell style "Hyperlink" of a new workbook. */
const LINK_LOOK = { fontColor: "#0563C1", underline: "Single" } as const;

/**
 * `Range.hyperlink`, of the top left cell. The cell takes the look of a link; it shows `textToDisplay`, and without one the address
 * if it was blank.
 */
export const HYPERLINK: Property<RangeTarget> = {
  get: ({ sheet, ...target }) => {
    const { top, left } = areaOf({ sheet, ...target });
    return cellAt(sheet, top, left)?.hyperlink ?? null;
  },
  set: (target, value, { workbook }) => {
    const { sheet } = target;
    const { top, left } = areaOf(target);
    requireAllowed(sheet, "allowInsertHyperlinks");
    const given = asRecord(value);
    const link: CellHyperlink = Object.fromEntries(
      PARTS.flatMap((part) => (typeof given[part] === "string" ? [[part, given[part]]] : [])),
    );
    if (link.address === undefined && link.documentReference === undefined)
      throw hostError("InvalidArgument");
    const area = cellArea(top, left);
    const cell = ensureCell(sheet, top, left);
    const shown = link.textToDisplay ?? (cell.kind === "Empty" ? link.address : undefined);
    if (shown !== undefined) writeCells(workbook, sheet, area, [[shown]], "addin");
    ensureCell(sheet, top, left).hyperlink = link;
    formatCells(sheet, area, LINK_LOOK);
    emit(workbook, { kind: "formatted", sheet, area, origin: "addin" });
  },
};
