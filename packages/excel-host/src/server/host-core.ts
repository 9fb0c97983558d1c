import { byteLength } from "./byte-length";
import type { FileCopies } from "./file-copies";
import { letInterruptionsHappen, standingError, takeFailure, TRANSPORT_ERRORS, type Faults } from "./faults";
import { executeBatch, kindOfBatch } from "./execute-batch";
import type { EventEntry } from "./event-entries";
import type { ServerContext } from "../protocol/server-context";
import type { WireBatch } from "../protocol/wire";
import { countRequest, type HostStats, type TraceEntry } from "./stats";

/** The application of Office around the pane, as in `_host_Info`. */
export type Application = "Excel" | "Word" | "PowerPoint";

/** What a pane learns about the Excel in which it runs. */
export interface PaneSettings {
  readonly application: Application;
  /** `Web`, `Win32` or `Mac`, as in `_host_Info`. */
  readonly platform: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** Requirement sets and their versions: `{ ExcelApi: "1.9" }`. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly documentUrl: string;
  /** `Office.context.officeTheme` on Windows; Excel on the web has none (office-js 6134). Colours are numbers, 0xRRGGBB. */
  readonly theme: Readonly<Record<string, number>> | null;
}

/** A connected task pane. */
export interface PaneConnection {
  raise(entries: readonly EventEntry[]): void;
  selectionChanged(): void;
  invokeCommand(name: string, controlId: string): void;
  disconnect(): void;
}

/** What the transports need of the host. */
export interface HostCore {
  readonly context: ServerContext;
  readonly settings: PaneSettings;
  readonly faults: Faults;
  readonly stats: HostStats;
  readonly trace: TraceEntry[];
  readonly panes: Set<PaneConnection>;
  /** Ids of ribbon buttons whose function called `event.completed()`. */
  readonly completedCommands: string[];
  readonly fileCopies: FileCopies;
  /** Requests that wait until the person leaves the cell. */
  readonly waiting: (() => void)[];
  readonly schedule: (task: () => void, delayMs: number) => void;
}

/** A RichApi request as the transports hand it over. */
export interface RichApiRequest {
  readonly body: string;
  readonly flags: number;
  /** `WacPartition` for requests to Excel on the web itself. */
  readonly customData: string;
}

/** The answer: a number of the transport's error, or the body. */
export interface RichApiAnswer {
  readonly error: number;
  readonly text: string;
}

/** Set by `Excel.run({ delayForCellEdit: true })`. */
const DELAY_FOR_CELL_EDIT = 64;

/** The trace keeps this many requests, the latest ones. */
const MAX_TRACE = 1000;

/** Executes a request at once and counts it. */
function processRequest(core: HostCore, { body, flags, customData }: RichApiRequest): RichApiAnswer {
  const { faults, context } = core;
  const request = JSON.parse(body) as WireBatch;
  const kind = kindOfBatch(request);
  const requestBytes = byteLength(body);
  const finish = (
    transportError: number,
    response: TraceEntry["response"],
    text: string,
    responseBytes: number,
  ): RichApiAnswer => {
    const entry = { kind, request, response, transportError, requestBytes, responseBytes, flags };
    countRequest(core.stats, entry);
    core.trace.push(entry);
    if (core.trace.length > MAX_TRACE) core.trace.shift();
    return { error: transportError, text };
  };
  if (kind === "sync") letInterruptionsHappen(faults);
  if (faults.cellEditMode) return finish(TRANSPORT_ERRORS.cellEditMode, null, "", 0);
  const standing = standingError(faults);
  if (standing !== TRANSPORT_ERRORS.none) return finish(standing, null, "", 0);
  if (requestBytes > faults.requestLimitBytes) return finish(TRANSPORT_ERRORS.requestTooLarge, null, "", 0);
  const failure = kind === "sync" ? takeFailure(faults) : null;
  const root = customData === "WacPartition" ? "WacWorkbook" : "Workbook";
  context.alterText = faults.alterText;
  context.findsHiddenCells = faults.findsHiddenCells;
  context.fontOf = faults.fontOf;
  const response = executeBatch(context, request, root, failure);
  const text = JSON.stringify(response);
  const bytes = byteLength(text);
  const isTooLarge = bytes > faults.responseLimitBytes;
  return isTooLarge
    ? finish(TRANSPORT_ERRORS.responseTooLarge, response, "", 0)
    : finish(0, response, text, bytes);
}

/** Answers a request; every fault that is set applies. */
export function answerRequest(
  core: HostCore,
  request: RichApiRequest,
  done: (answer: RichApiAnswer) => void,
): void {
  const { faults } = core;
  if (faults.silent) return;
  if (faults.cellEditMode && (request.flags & DELAY_FOR_CELL_EDIT) !== 0) {
    core.waiting.push(() => {
      answerRequest(core, request, done);
    });
    return;
  }
  const answer = processRequest(core, request);
  core.schedule(() => {
    done(answer);
  }, faults.latencyMs);
}
