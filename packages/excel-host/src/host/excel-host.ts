import type { HostWorkbookData } from "../data/workbook-data";
import type { Faults } from "../server/faults";
import type { Application, PaneSettings } from "../server/host-core";
import type { Recorded } from "../protocol/server-context";
import type { UndoClear } from "../protocol/clears-undo";
import type { HostStats, TraceEntry } from "../server/stats";
import type { XdmPane } from "../transport/xdm-pane";
import type { NativeBridge } from "../transport/native-bridge";
import type { CellValue } from "../workbook/cell";
import type { CellFormat } from "../workbook/cell-format";
import type { Sheet } from "../workbook/sheet";
import type { Workbook } from "../workbook/workbook";

/** What kind of Excel is simulated. */
export interface ExcelHostOptions {
  /** What the workbook holds; without it, one empty `Sheet1`. */
  readonly data?: HostWorkbookData;
  /** `Web` by default; `Win32` and `Mac` need the native bridge. */
  readonly platform?: "Web" | "Win32" | "Mac";
  /** `Excel` by default; the others open the pane's page and have no workbook for it. */
  readonly application?: Application;
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  /** Requirement sets; those given replace or join the default ones, `ExcelApi: "1.9"` makes an older Excel. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Colours of Office on Windows, `{ bodyBackgroundColor: 0xffffff, … }`; Excel on the web gives none. */
  readonly theme?: Readonly<Record<string, number>>;
  /** How the host waits; a test can pass something faster than timers. */
  readonly schedule?: (task: () => void, delayMs: number) => void;
}

/** Who does something in the grid: the user at this computer, or a co-author elsewhere. */
export type Person = "user" | "coauthor";

/** A cell as a person sees it. */
export interface CellView {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly text: string;
  readonly format: Readonly<CellFormat>;
}

/** A simulated Excel: a workbook, the window around it, and the panes that are connected to it. */
export interface ExcelHost {
  readonly workbook: Workbook;
  readonly settings: PaneSettings;
  readonly faults: Faults;
  readonly stats: HostStats;
  /** The last thousand requests. */
  readonly trace: readonly TraceEntry[];
  /** Members that an add-in asked for and the simulation does not have; a test expects none. */
  readonly unknownCalls: readonly string[];
  /** Calls that emptied Excel's undo list. */
  readonly undoClears: readonly UndoClear[];
  readonly recorded: Readonly<Recorded>;
  /** Ids of ribbon buttons whose function called `event.completed()`. */
  readonly completedCommands: readonly string[];
  /** Copies of the file that the client has not closed. */
  openFileCopies(): number;
  /** Objects that the client still keeps in the host. */
  referenceCount(): number;
  /** Counters back to zero; the trace, the unknown calls and the undo clears are emptied, too. */
  resetStats(): void;
  clearFaults(): void;
  /** The sheet of that name; throws if there is none. */
  sheet(name: string): Sheet;
  cell(sheetName: string, address: string): CellView;
  /** Values of an area. */
  values(sheetName: string, address: string): CellValue[][];
  /** Types into a cell as a person would, `""` clears it; protected cells throw AccessDenied. */
  typeIntoCell(sheetName: string, address: string, text: string, by?: Person): void;
  select(sheetName: string, address: string): void;
  /** Inserts whole rows (`5:6`), columns (`B:B`) or cells. */
  insertCells(sheetName: string, address: string, by?: Person): void;
  deleteCells(sheetName: string, address: string, by?: Person): void;
  /**
   * Sorts the rows of an area by a column (`C`). Values, formulas and formats move with the row; names, merged areas and
   * ranges that an add-in holds stay. An area with merged cells throws InvalidOperation, hidden rows stay where they are.
   */
  sortRows(
    sheetName: string,
    address: string,
    column: string,
    options?: { readonly descending?: boolean },
    by?: Person,
  ): void;
  /** Puts a copy of a row in above row `to`, as "Insert Copied Cells" does; rows as people number them. */
  copyRow(sheetName: string, from: number, to: number, by?: Person): void;
  /** Takes a row out and puts it in above row `to`, as "Insert Cut Cells" does: what points at it goes with it. */
  moveRow(sheetName: string, from: number, to: number, by?: Person): void;
  /** Puts an AutoFilter on an area, headings included, that hides the rows of these numbers; no rows: it shows all. */
  filterRows(sheetName: string, address: string, hiddenRows: readonly number[], by?: Person): void;
  renameSheet(sheetName: string, newName: string, by?: Person): void;
  removeSheet(sheetName: string, by?: Person): void;
  /** Clicks a button of the ribbon: calls the function that the add-in registered by `Office.actions.associate`. */
  invokeCommand(functionName: string, controlId?: string): void;
  /** Calls `listener`, once for each turn, when something on the screen may have changed. Returns a function that stops it. */
  onRepaint(listener: () => void): () => void;
  /** Calls `listener` when the add-in shows (`Visible`) or hides (`Background`) its pane. Returns a function that stops it. */
  onPaneState(listener: (state: string) => void): () => void;
  /** Connects a pane by messages; `send` delivers a text to it. */
  connectPane(send: (text: string) => void, conversation?: string): XdmPane;
  /** Connects a pane as Windows and Mac do; put the bridge in place before office.js loads. */
  connectNativePane(): NativeBridge;
}
