import type { HostWorkbookData } from "./data/workbook-data";
import type { Faults } from "./faults";
import type { PaneSettings } from "./host-core";
import type { Recorded } from "./server/server-context";
import type { UndoClear } from "./server/clears-undo";
import type { HostStats, TraceEntry } from "./stats";
import type { XdmPane } from "./transport/xdm-pane";
import type { NativeBridge } from "./transport/native-bridge";
import type { CellValue } from "./workbook/cell";
import type { CellFormat } from "./workbook/cell-format";
import type { Sheet } from "./workbook/sheet";
import type { Workbook } from "./workbook/workbook";

/** What a simulated Excel is made of. */
export interface ExcelHostOptions {
  /** What the workbook holds; without it, one empty `Sheet1`. */
  readonly data?: HostWorkbookData;
  /** `Web` unless said otherwise; `Win32` and `Mac` need the native bridge. */
  readonly platform?: "Web" | "Win32" | "Mac";
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  /** Requirement sets; those given replace or join the default ones, `ExcelApi: "1.9"` makes an older Excel. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Colours of Office on Windows, `{ bodyBackgroundColor: 0xffffff, … }`; Excel on the web tells none. */
  readonly theme?: Readonly<Record<string, number>>;
  /** How the host waits; tests may pass something quicker than timers. */
  readonly schedule?: (task: () => void, delayMs: number) => void;
}

/** Who does something in the grid. */
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
  /** What an add-in asked for that the simulation lacks; a test should find this empty. */
  readonly unknownCalls: readonly string[];
  /** Calls that emptied Excel's undo list. */
  readonly undoClears: readonly UndoClear[];
  readonly recorded: Readonly<Recorded>;
  /** Ids of ribbon buttons whose function called `event.completed()`. */
  readonly completedCommands: readonly string[];
  /** Objects that the client still keeps in the host. */
  referenceCount(): number;
  /** Counters back to zero; requests, unknown calls and emptied undo lists are forgotten too. */
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
  /** Told, once for each turn, that something on the screen may have changed. Returns the way to stop. */
  onRepaint(listener: () => void): () => void;
  /** Told when the add-in shows (`Visible`) or hides (`Background`) its pane. */
  onPaneState(listener: (state: string) => void): () => void;
  /** Connects a pane by messages; `send` delivers a text to it. */
  connectPane(send: (text: string) => void, conversation?: string): XdmPane;
  /** Connects a pane as Windows and Mac do; put the bridge in place before office.js loads. */
  connectNativePane(): NativeBridge;
}
