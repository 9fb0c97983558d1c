import { areaShiftFor } from "./follow-shifts";
import type { RangeTarget, ServerObject } from "./targets";
import { hostError, type HostError } from "../workbook/host-error";
import type { FontLetters } from "../workbook/known-font";
import type { Workbook } from "../workbook/workbook";
import type { UndoClear } from "./clears-undo";

/** What the add-in asked of Excel itself, recorded for tests. */
export interface Recorded {
  /** Base64 text of each `Excel.createWorkbook`. */
  createdWorkbooks: string[];
  /** `Visible`, `Background` (hidden) or `Inactive`. */
  runtimeState: string;
  /** As set by `Office.addin.setStartupBehavior`: `Background` is "load", `Inactive` is "none". */
  startupState: string;
  /** JSON text of each `Office.ribbon.requestUpdate`. */
  ribbonUpdates: string[];
  saves: number;
}

/** What the object types work on. */
export interface ServerContext {
  readonly workbook: Workbook;
  readonly locale: string;
  /** The version of ExcelApi that the simulated Excel has. */
  readonly excelApi: string;
  /** Objects that the client keeps, by reference id. */
  readonly references: Map<string, ServerObject>;
  /** Ranges of `onChanged` events, by reference id. */
  readonly eventRanges: Map<string, RangeTarget>;
  /** Ranges that the running batch made. */
  readonly batchRanges: Set<RangeTarget>;
  /** Handlers by event name and target, `DataChangedEvent:{sheet id}`. */
  readonly registrations: Map<string, number>;
  readonly recorded: Recorded;
  readonly undoClears: UndoClear[];
  readonly unknownCalls: string[];
  readonly onRuntimeState: (state: string) => void;
  nextReference: number;
  /** What Excel makes of a text that the add-in writes into a cell; a test can set it as a fault. */
  alterText: (text: string) => unknown;
  /** Whether `Range.find` looks at cells out of sight; a choice for tests. */
  findsHiddenCells: boolean;
  /** Letters of a font on this machine; a test can take fonts away. */
  fontOf: (name: string) => FontLetters;
}

/** An error that names what the simulation lacks; tests see it in `host.unknownCalls` too. */
export function unknownMember(context: ServerContext, member: string, code = "ApiNotFound"): HostError {
  context.unknownCalls.push(member);
  return hostError(code, member, `simulated host: ${member} is unknown or not implemented`);
}

/** Lets every range that someone holds follow cells that move. */
export function followShifts(context: ServerContext): void {
  context.workbook.shiftListeners.add((sheet, shift) => {
    const held = [...context.references.values()];
    areaShiftFor(sheet, shift)([...context.batchRanges, ...context.eventRanges.values()], held);
  });
}
