import { answerRequest, type HostCore, type PaneConnection } from "../server/host-core";
import { recordUndo } from "../protocol/record-undo";
import { unknownMember } from "../protocol/server-context";
import { DISPATCH_IDS } from "./dispatch-ids";
import { CONTROL_ID } from "./control-id";

/** What Excel for Windows and Mac puts in place of `window.external`. */
export interface NativeBridge extends PaneConnection {
  readonly external: Readonly<Record<string, unknown>>;
}

/** An array as the native hosts hand it over. */
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

type Callback = (answer: SafeArray | number) => void;
type Handler = (eventId: number, payload: SafeArray) => void;

function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => [...values], dimensions: () => 1 };
}

/** Excel on Windows and Mac among Office's applications. */
const EXCEL_DESKTOP = 1;

/** Functions of the native object from which a pane learns where it runs. */
function controlContext(core: HostCore): Record<string, (...args: never[]) => unknown> {
  const { context, settings } = core;
  const store = {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of Object.entries(context.workbook.documentSettings)) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      const entries = keys.map((key, index) => [key, values[index] ?? ""] as const);
      context.workbook.documentSettings = Object.fromEntries(entries);
      recordUndo(context, "Settings.saveAsync");
    },
  };
  return {
    GetAppType: () => EXCEL_DESKTOP,
    GetSolutionRef: () => CONTROL_ID,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => settings.displayLanguage,
    GetAppDataLocale: () => settings.contentLanguage,
    GetDocUrl: () => settings.documentUrl,
    GetAppCapabilities: () => (context.workbook.isReadOnly ? 0 : 1),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "simulated",
    GetInstanceId: () => CONTROL_ID,
    GetSupportedMatrix: () => JSON.stringify(settings.requirements),
    GetHostFullVersion: () => "16.0.0.0",
    GetOfficeThemeInfo: () => JSON.stringify(settings.theme ?? {}),
    GetSettings: () => store,
  };
}

function execute(core: HostCore, id: number, args: readonly unknown[], callback: Callback): void {
  if (id === DISPATCH_IDS.richApi) {
    const [customData, , , , body, , flags] = (args[0] ?? []) as readonly unknown[];
    const request = { body: String(body), flags: Number(flags), customData: String(customData) };
    answerRequest(core, request, ({ error, text }) => {
      callback(error === 0 ? safeArray([0, safeArray([200, safeArray([]), text])]) : error);
    });
    return;
  }
  if (core.faults.silent) return;
  if (id === DISPATCH_IDS.commandCompleted) core.completedCommands.push(String(args[0]));
  else unknownMember(core.context, `Common API method ${id}`);
  const error = id === DISPATCH_IDS.commandCompleted ? 0 : 5000;
  core.schedule(() => {
    callback(safeArray([error]));
  }, core.faults.latencyMs);
}

/**
 * Connects a pane the way Windows and Mac do: an object that takes the place of `window.external`, with callbacks instead of
 * messages. Read out of the client's own code; the native side was not at hand to compare with.
 */
export function connectNativePane(core: HostCore): NativeBridge {
  const handlers = new Map<number, Handler>();
  const control = controlContext(core);
  const raise = (id: number, payload: readonly unknown[]): void => {
    handlers.get(id)?.(id, safeArray(payload));
  };
  const bridge: NativeBridge = {
    external: {
      GetContext: () => control,
      Execute: (id: number, args: readonly unknown[], callback: Callback) => {
        execute(core, id, args, callback);
      },
      RegisterEvent: (id: number, _target: string, handler: Handler, callback: Callback) => {
        handlers.set(id, handler);
        callback(safeArray([0]));
      },
      UnregisterEvent: (id: number, _target: string, callback: Callback) => {
        handlers.delete(id);
        callback(safeArray([0]));
      },
    },
    raise: (entries) => {
      raise(DISPATCH_IDS.richApiEvent, entries.map(safeArray));
    },
    selectionChanged: () => {
      raise(DISPATCH_IDS.selectionChangedEvent, []);
    },
    invokeCommand: (name, control) => {
      raise(DISPATCH_IDS.commandEvent, [control, name, JSON.stringify({ source: { id: control } })]);
    },
    disconnect: () => {
      core.panes.delete(bridge);
    },
  };
  core.panes.add(bridge);
  return bridge;
}
