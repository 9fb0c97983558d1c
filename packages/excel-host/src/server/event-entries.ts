import { formatArea } from "../workbook/address";
import { intersectAreas, type Area } from "../workbook/area";
import type { HostEvent } from "../workbook/host-event";
import type { Sheet } from "../workbook/sheet";
import { EVENT_NUMBERS, REGISTRATION_NAMES, WORKBOOK_EVENT_TARGET } from "../protocol/event-names";
import type { ServerContext } from "../protocol/server-context";

/** One event as the client takes it: category, type, target, JSON, id, whether it came from elsewhere. */
export type EventEntry = readonly [number, number, string, string, string, boolean];

/** All events of Excel's object model share this category. */
const EXCEL_EVENT_CATEGORY = 65_536;

/** An event for one target; `registration` is the key under which handlers were counted. */
interface Delivery {
  readonly event: keyof typeof EVENT_NUMBERS;
  readonly target: string;
  readonly registration: string;
  readonly message: Readonly<Record<string, unknown>>;
}

const DIRECTIONS: Readonly<Record<string, string>> = {
  RowInserted: "ShiftCellDown",
  RowDeleted: "ShiftCellUp",
  ColumnInserted: "ShiftCellRight",
  ColumnDeleted: "ShiftCellLeft",
  CellInserted: "ShiftCellDown",
  CellDeleted: "ShiftCellUp",
};

/** What the registration of a table collection names besides its target. */
const TABLES = "tables:";

/** @param collection what the registration of a collection's event names besides its target */
function sheetDeliveries(
  event: Delivery["event"],
  sheet: Sheet,
  message: Readonly<Record<string, unknown>>,
  collection = "",
): Delivery[] {
  return [sheet.id, WORKBOOK_EVENT_TARGET].map((target) => ({
    event,
    target,
    registration: `${REGISTRATION_NAMES[event]}:${collection}${target}`,
    message: { ...message, worksheetId: sheet.id },
  }));
}

function touchedTables(sheet: Sheet, area: Area): Sheet["tables"] {
  return sheet.tables.filter((table) => intersectAreas(table.area, area));
}

function changedDeliveries(
  context: ServerContext,
  event: Extract<HostEvent, { kind: "changed" }>,
): Delivery[] {
  const { sheet, area } = event;
  const referenceId = `event${context.eventRanges.size + 1}`;
  context.eventRanges.set(referenceId, { sheet, area });
  const message = {
    changeType: event.changeType,
    source: event.origin === "coauthor" ? "Remote" : "Local",
    triggerSource: event.origin === "addin" ? "ThisLocalAddin" : "Unknown",
    address: formatArea(area),
    referenceId,
    shiftDirection: DIRECTIONS[event.changeType] ?? "None",
    ...event.details,
  };
  const ofTables = touchedTables(sheet, area).flatMap((table) => {
    const ofTable = { ...message, tableId: table.id };
    const own: Delivery = {
      event: "tableChanged",
      target: table.id,
      registration: `DataChangedEvent:${table.id}`,
      message: { ...ofTable, worksheetId: sheet.id },
    };
    return [own, ...sheetDeliveries("tableChanged", sheet, ofTable, TABLES)];
  });
  return [...sheetDeliveries("changed", sheet, message), ...ofTables];
}

function selectedDeliveries(event: { sheet: Sheet; area: Area }): Delivery[] {
  const address = formatArea(event.area);
  // The client takes an empty address for "outside the table".
  const ofTables = event.sheet.tables.map((table): Delivery => {
    const isInside = intersectAreas(table.area, event.area) !== null;
    return {
      event: "tableSelected",
      target: table.id,
      registration: `SelectionChangedEvent:${table.id}`,
      message: { address: isInside ? address : "", tableId: table.id, worksheetId: event.sheet.id },
    };
  });
  return [...sheetDeliveries("selected", event.sheet, { address }), ...ofTables];
}

function deliveriesOf(context: ServerContext, event: HostEvent): Delivery[] {
  if (event.kind === "redraw") return [];
  const { sheet } = event;
  const source = event.origin === "coauthor" ? "Remote" : "Local";
  switch (event.kind) {
    case "changed":
      return changedDeliveries(context, event);
    case "selected":
      return selectedDeliveries(event);
    case "formatted":
      return sheetDeliveries("formatted", sheet, { source, address: formatArea(event.area) });
    case "rowHidden": {
      const changeType = sheet.hiddenRows.has(event.area.top) ? "Hidden" : "Unhidden";
      return sheetDeliveries("rowHidden", sheet, { source, changeType, address: formatArea(event.area) });
    }
    case "protectionChanged":
      return sheetDeliveries("protectionChanged", sheet, { source, isProtected: sheet.protection !== null });
    case "renamed":
      return sheetDeliveries("renamed", sheet, {
        source,
        nameBefore: event.before,
        nameAfter: event.after,
      });
    case "visibilityChanged":
      return sheetDeliveries("visibilityChanged", sheet, {
        source,
        visibilityBefore: event.before,
        visibilityAfter: event.after,
      });
    case "moved":
      return sheetDeliveries("moved", sheet, {
        source,
        positionBefore: Number(event.before),
        positionAfter: Number(event.after),
      });
    case "tableAdded":
    case "tableDeleted":
      return sheetDeliveries(
        event.kind,
        sheet,
        { source, tableId: event.table.id, tableName: event.table.name },
        TABLES,
      );
    case "added":
    case "deleted":
    case "activated":
    case "deactivated":
    case "calculated":
      return sheetDeliveries(event.kind, sheet, { source });
  }
}

/** The entries of an event for those who registered for it. */
export function eventEntries(context: ServerContext, event: HostEvent, nextId: () => string): EventEntry[] {
  // Before anything is made of it: the range of a change is kept for as long as the workbook is open.
  if (![...context.registrations.values()].some((count) => count > 0)) return [];
  const isRemote = "origin" in event && event.origin === "coauthor";
  return deliveriesOf(context, event)
    .filter(({ registration }) => (context.registrations.get(registration) ?? 0) > 0)
    .map(({ event: kind, target, message }) => [
      EXCEL_EVENT_CATEGORY,
      EVENT_NUMBERS[kind],
      target,
      JSON.stringify(message),
      nextId(),
      isRemote,
    ]);
}
