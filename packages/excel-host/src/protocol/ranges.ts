import { formatAddress, parseAddress } from "../workbook/address";
import { isOnSheet, WHOLE_SHEET, type Area } from "../workbook/area";
import { hostError } from "../workbook/host-error";
import { namedArea } from "../workbook/named-area";
import { findName } from "../workbook/named-item";
import type { Sheet } from "../workbook/sheet";
import { bodyArea } from "../workbook/table";
import { allTables } from "../workbook/table-operations";
import { findSheet } from "../workbook/workbook";
import type { ServerContext } from "./server-context";
import { isObjectOf, serverObject, type RangeTarget, type ServerObject } from "./targets";

/** A range object; InvalidArgument if the area leaves the sheet. */
export function makeRange(context: ServerContext, sheet: Sheet, area: Area): ServerObject<"Range"> {
  if (!isOnSheet(area)) throw hostError("InvalidArgument");
  const target: RangeTarget = { sheet, area };
  context.batchRanges.add(target);
  return serverObject("Range", target);
}

/** The area of a range now; InvalidReference if its cells were deleted. */
export function areaOf(target: RangeTarget): Area {
  if (!target.area) throw hostError("InvalidReference");
  return target.area;
}

/** `Sheet1!A1:B2`. */
export function addressOf(target: RangeTarget): string {
  return formatAddress(target.sheet.name, areaOf(target));
}

/** What an address, a name or a table means on a sheet; no address means all cells. */
export function rangeAt(context: ServerContext, sheet: Sheet, address: unknown): ServerObject<"Range"> {
  if (address === undefined || address === null) return makeRange(context, sheet, WHOLE_SHEET);
  if (typeof address !== "string") throw hostError("InvalidArgument");
  const parsed = parseAddress(address);
  if (parsed) {
    const isOther = parsed.sheet !== null && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase();
    if (isOther) throw hostError("InvalidArgument");
    return makeRange(context, sheet, parsed.area);
  }
  const item = findName(sheet.names, address) ?? findName(context.workbook.names, address);
  const named = item && namedArea(context.workbook, item);
  if (named) return makeRange(context, named.sheet, named.area);
  const found = allTables(context.workbook).find(
    ({ table }) => table.name.toLowerCase() === address.toLowerCase(),
  );
  if (found?.sheet !== sheet) throw hostError("InvalidArgument");
  return makeRange(context, sheet, bodyArea(found.table));
}

/** An argument that is a range object or an address, with or without a sheet. */
export function rangeArgument(context: ServerContext, value: unknown, home: Sheet): RangeTarget {
  if (isObjectOf(value, "Range")) return value.target;
  const parsed = typeof value === "string" ? parseAddress(value) : null;
  const sheet = parsed?.sheet ? findSheet(context.workbook, parsed.sheet) : home;
  if (!sheet) throw hostError("ItemNotFound");
  return rangeAt(context, sheet, value).target;
}
