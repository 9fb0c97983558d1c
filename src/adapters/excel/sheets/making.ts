import type { SheetsRecord } from "../../../app/ports/spreadsheet";
import type { SheetLayout } from "../../../core/model/workbook-layout";

/** What is known of sheets that are being made or were made: enough to find them again and to take them away. */
export interface Making {
  /** It is in the mark of each of these sheets, and in no other mark. */
  readonly token: string;
  /** Ids of the sheets that were there before; null until they are read. */
  known: ReadonlySet<string> | null;
  /** Id of the sheet that was in front before. */
  front: string | null;
  /** Sheets that Excel was asked to add, whether or not it did. */
  readonly made: MadeSheet[];
  /** Sheets that Excel was asked to hide, since the new ones take their place. */
  asides: SetAside[];
  /** True where somebody else added a sheet under one of the names at the same moment. */
  isNameTaken: boolean;
  /** How much of taking them away is done; it begins again after that was reported. */
  taking: Taking;
}

/** How far sheets are taken away, so that it can go on after a fault. */
export interface Taking {
  /** True once a request was sent that changes something. */
  isBegun: boolean;
  /** How visible the sheets were that were hidden, by id. */
  readonly hidden: Map<string, Excel.Worksheet["visibility"]>;
  /** Ids of the sheets that Excel was asked to remove. */
  readonly going: Set<string>;
  /** True where one of the sheets was in front. */
  wasInFront: boolean;
}

/** A sheet that was asked for. */
export interface MadeSheet {
  readonly layout: SheetLayout;
  /** Every name that it was given, the last one last. */
  readonly names: string[];
  /** Null until Excel has given it. */
  id: string | null;
  /** `hashContent` of what it showed once it was whole; null until then. */
  content: string | null;
}

/** A sheet that was replaced: hidden under another name, so that it can come back as it was. */
export interface SetAside {
  readonly id: string;
  readonly name: string;
  /** Its name while it is hidden; null until it is given one. */
  hiddenName: string | null;
  readonly visibility: Excel.Worksheet["visibility"];
  /** Formula of its mark. */
  readonly mark: string;
}

/** Begins to make sheets. */
export function startMaking(): Making {
  const random = Math.random().toString(36).slice(2, 12);
  return {
    token: `${Date.now().toString(36)}-${random}`,
    known: null,
    front: null,
    made: [],
    asides: [],
    isNameTaken: false,
    taking: startTaking(),
  };
}

/** Begins to take sheets away. */
export function startTaking(): Taking {
  return { isBegun: false, hidden: new Map(), going: new Set(), wasInFront: false };
}

/** The name that a sheet was given last. */
export function lastName({ names }: MadeSheet): string {
  return names.at(-1) ?? "";
}

/** What the port hands out; null where no sheet was asked for. */
export function recordOf(making: Making): SheetsRecord | null {
  return making.made.length === 0 ? null : { sheets: making.made.map(lastName), making };
}
