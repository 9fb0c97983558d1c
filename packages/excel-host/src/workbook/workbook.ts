import type { Area } from "./area";
import type { HostEvent } from "./host-event";
import type { NamedItem } from "./named-item";
import type { Sheet } from "./sheet";

/** Rewrites an area after cells moved; null if it is gone. */
export type AreaShift = (area: Area) => Area | null;

/** The document properties that an add-in reads. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
}

/** A workbook in memory: plain data, changed by the functions of this folder. */
export interface Workbook {
  name: string;
  /** Opened for reading only; a pane learns it when it opens. */
  isReadOnly: boolean;
  /** No sheet may be added, removed or renamed. */
  isStructureProtected: boolean;
  sheets: Sheet[];
  active: Sheet;
  names: NamedItem[];
  /** `workbook.settings`: JSON text by key. */
  settings: Map<string, string>;
  /** `Office.context.document.settings`: serialised by the client. */
  documentSettings: Record<string, string>;
  /** What `Office.context.document.getFileAsync` hands over; null where it fails. */
  file: Uint8Array | null;
  properties: DocumentProperties;
  calculationMode: string;
  enableEvents: boolean;
  nextSheetNumber: number;
  nextTableNumber: number;
  nextCommentNumber: number;
  readonly listeners: Set<(event: HostEvent) => void>;
  /** Called when cells move, so that the ranges that an add-in holds can follow. */
  readonly shiftListeners: Set<(sheet: Sheet, shift: AreaShift) => void>;
}

/** Finds a sheet by its name or its id; letter case does not matter. */
export function findSheet(workbook: Workbook, key: string): Sheet | null {
  const wanted = key.toLowerCase();
  const matches = (sheet: Sheet): boolean =>
    sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted;
  return workbook.sheets.find(matches) ?? null;
}

/** Calls every listener with what happened. */
export function emit(workbook: Workbook, event: HostEvent): void {
  for (const listener of [...workbook.listeners]) listener(event);
}
