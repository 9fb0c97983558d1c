import { loadWorkbookData } from "../data/load-workbook";
import { dumpWorkbookData } from "../data/dump-workbook";
import type { HostWorkbookData } from "../data/workbook-data";
import type { ExcelHost, ExcelHostOptions } from "./excel-host";
import { clearFaults, createFaults } from "../server/faults";
import { personActions } from "./person-actions";
import type { HostCore } from "../server/host-core";
import { forwardEvents } from "../server/host-events";
import { followShifts, type ServerContext } from "../protocol/server-context";
import { createFileCopies } from "../server/file-copies";
import { createStats } from "../server/stats";
import { connectNativePane } from "../transport/native-bridge";
import { connectXdmPane } from "../transport/xdm-pane";
import { createWorkbook } from "../workbook/create-workbook";
import { knownFont } from "../workbook/known-font";

/** The requirement sets of the client that the project's office.js package holds, on the web. */
export const DEFAULT_REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  ExcelApiOnline: "1.1",
  SharedRuntime: "1.1",
  AddinCommands: "1.3",
  DialogApi: "1.2",
  Settings: "1.1",
  DocumentEvents: "1.1",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
  DelayForCellEdit: "1.1",
};

const NO_DELAY = 0;

function createContext(
  locale: string,
  excelApi: string,
  onRuntimeState: (state: string) => void,
): ServerContext {
  return {
    workbook: createWorkbook("Book1.xlsx"),
    locale,
    excelApi,
    references: new Map(),
    eventRanges: new Map(),
    batchRanges: new Set(),
    registrations: new Map(),
    recorded: {
      createdWorkbooks: [],
      runtimeState: "Visible",
      startupState: "Inactive",
      ribbonUpdates: [],
      saves: 0,
    },
    undoClears: [],
    unknownCalls: [],
    onRuntimeState,
    nextReference: 0,
    alterText: (text) => text,
    findsHiddenCells: false,
    fontOf: knownFont,
  };
}

/** Turns many calls in one turn into one call. */
function oncePerTurn(core: HostCore, listeners: ReadonlySet<() => void>): () => void {
  let isPlanned = false;
  return () => {
    if (isPlanned || listeners.size === 0) return;
    isPlanned = true;
    core.schedule(() => {
      isPlanned = false;
      for (const listener of [...listeners]) listener();
    }, NO_DELAY);
  };
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * Makes a simulated Excel with a workbook in memory. Connect a pane to it (`transport/frame-pane`, `transport/in-page`, or
 * `connectPane` with a function that delivers texts) and the real office.js in that pane takes it for Excel.
 */
export function createExcelHost(options: ExcelHostOptions = {}): ExcelHost {
  const timer = setTimeout;
  const paneStateListeners = new Set<(state: string) => void>();
  const repaintListeners = new Set<() => void>();
  const displayLanguage = options.displayLanguage ?? "th-TH";
  const contentLanguage = options.contentLanguage ?? displayLanguage;
  const requirements = { ...DEFAULT_REQUIREMENTS, ...options.requirements };
  const context = createContext(contentLanguage, requirements["ExcelApi"] ?? "1.1", (state) => {
    for (const listener of [...paneStateListeners]) listener(state);
  });
  const { workbook } = context;
  const core: HostCore = {
    context,
    settings: {
      platform: options.platform ?? "Web",
      displayLanguage,
      contentLanguage,
      requirements,
      get documentUrl() {
        return `https://localhost/${workbook.name}`;
      },
      application: options.application ?? "Excel",
      theme: options.theme ?? null,
    },
    faults: createFaults(() => {
      for (const resume of core.waiting.splice(0)) resume();
    }),
    stats: createStats(),
    trace: [],
    panes: new Set(),
    completedCommands: [],
    fileCopies: createFileCopies(),
    waiting: [],
    // Kept from the start, so that fake timers of a test do not stop the host.
    schedule: options.schedule ?? ((task, delayMs) => void timer(task, delayMs)),
  };
  followShifts(context);
  const repaint = oncePerTurn(core, repaintListeners);
  workbook.listeners.add(forwardEvents(core));
  workbook.listeners.add(repaint);
  if (options.data) loadWorkbookData(workbook, options.data);
  let conversations = 0;
  return {
    workbook,
    settings: core.settings,
    faults: core.faults,
    stats: core.stats,
    trace: core.trace,
    unknownCalls: context.unknownCalls,
    undoClears: context.undoClears,
    recorded: context.recorded,
    completedCommands: core.completedCommands,
    openFileCopies: () => core.fileCopies.count,
    referenceCount: () => context.references.size,
    resetStats: () => {
      Object.assign(core.stats, createStats());
      core.trace.length = 0;
      context.unknownCalls.length = 0;
      context.undoClears.length = 0;
    },
    clearFaults: () => {
      clearFaults(core.faults);
    },
    ...personActions(workbook),
    invokeCommand: (name, controlId = name) => {
      for (const pane of [...core.panes]) pane.invokeCommand(name, controlId);
    },
    onRepaint: (listener) => subscribe(repaintListeners, listener),
    onPaneState: (listener) => subscribe(paneStateListeners, listener),
    connectPane: (send, conversation) => {
      conversations += 1;
      return connectXdmPane(core, conversation ?? `conversation${conversations}`, send);
    },
    connectNativePane: () => connectNativePane(core),
  };
}

/** Replaces the workbook of the host by the content of a file. */
export function loadWorkbook(host: ExcelHost, data: HostWorkbookData): void {
  loadWorkbookData(host.workbook, data);
}

/** The host's workbook as plain data, to be saved as a file. */
export function dumpWorkbook(host: ExcelHost): HostWorkbookData {
  return dumpWorkbookData(host.workbook);
}
