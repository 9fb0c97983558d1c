import { byteLength } from "./byte-length";
import { letInterruptionsHappen, standingError, takeFailure, TransportError, type Faults } from "./faults";
import { executeBatch, kindOfBatch } from "./server/execute-batch";
import type { EventEntry } from "./server/event-entries";
import type { ServerContext } from "./server/server-context";
import type { WireBatch } from "./server/wire";
import { countRequest, type HostStats, type TraceEntry } from "./stats";

/** What a pane is told of the Excel it runs in. */
export interface PaneSettings {
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
const delayForCellEdit = 64;

/** Old requests are forgotten beyond this. */
const maxTrace = 1000;

/** Executes a request at once and counts it. */
function processRequest(core: HostCore, { body, flags, customData }: RichApiRequest): RichApiAnswer {
  const { faults, context } = core;
  const request = JSON.parse(body) as WireBatch;
  const kind = kindOfBatch(request);
  const requestBytes = byteLength(body);
  const finish = (transportError: number, response: TraceEntry["response"], text: string): RichApiAnswer => {
    const responseBytes = byteLength(text);
    const entry = { kind, request, response, transportError, requestBytes, responseBytes, flags };
    countRequest(core.stats, entry);
    core.trace.push(entry);
    if (core.trace.length > maxTrace) core.trace.shift();
    return { error: transportError, text };
  };
  if (kind === "sync") letInterruptionsHappen(faults);
  if (faults.cellEditMode) return finish(TransportError.cellEditMode, null, "");
  const standing = standingError(faults);
  if (standing !== TransportError.none) return finish(standing, null, "");
  if (requestBytes > faults.requestLimitBytes) return finish(TransportError.requestTooLarge, null, "");
  const failure = kind === "sync" ? takeFailure(faults) : null;
  const root = customData === "WacPartition" ? "WacWorkbook" : "Workbook";
  context.alterText = faults.alterText;
  context.findsHiddenCells = faults.findsHiddenCells;
  const response = executeBatch(context, request, root, failure);
  const text = JSON.stringify(response);
  const isTooLarge = byteLength(text) > faults.responseLimitBytes;
  return isTooLarge ? finish(TransportError.responseTooLarge, response, "") : finish(0, response, text);
}

/** Answers a request by way of all faults that are set. */
export function answerRequest(
  core: HostCore,
  request: RichApiRequest,
  done: (answer: RichApiAnswer) => void,
): void {
  const { faults } = core;
  if (faults.silent) return;
  if (faults.cellEditMode && (request.flags & delayForCellEdit) !== 0) {
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
