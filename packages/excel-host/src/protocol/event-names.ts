/** Where events of a collection go. */
export const WORKBOOK_EVENT_TARGET = "Workbook";

/** Events that a sheet and the collection of sheets can have, by the name in their registration. */
export const SHEET_EVENTS = [
  "ActivatedEvent",
  "DeactivatedEvent",
  "DataChangedEvent",
  "SelectionChangedEvent",
  "CalculatedEvent",
  "FormatChangedEvent",
  "RowHiddenChangedEvent",
  "ProtectionChangedEvent",
  "EventNameChanged",
  "EventVisibilityChanged",
] as const;

/** Events of a table. */
export const TABLE_EVENTS = ["DataChangedEvent", "SelectionChangedEvent"] as const;

/** Numbers of the events in the client. */
export const EVENT_NUMBERS = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
  formatted: 18,
  rowHidden: 22,
  protectionChanged: 24,
  renamed: 25,
  visibilityChanged: 26,
  moved: 27,
  tableSelected: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The name under which handlers of an event register: `_Register` and this. */
export const REGISTRATION_NAMES = {
  changed: "DataChangedEvent",
  activated: "ActivatedEvent",
  deactivated: "DeactivatedEvent",
  added: "AddedEvent",
  selected: "SelectionChangedEvent",
  deleted: "DeletedEvent",
  calculated: "CalculatedEvent",
  formatted: "FormatChangedEvent",
  rowHidden: "RowHiddenChangedEvent",
  protectionChanged: "ProtectionChangedEvent",
  renamed: "EventNameChanged",
  visibilityChanged: "EventVisibilityChanged",
  moved: "EventMoved",
  tableSelected: "SelectionChangedEvent",
  tableChanged: "DataChangedEvent",
  tableAdded: "AddedEvent",
  tableDeleted: "DeletedEvent",
} as const;
