import { answerRequest, type HostCore, type PaneConnection } from "../server/host-core";
import { recordUndo } from "../protocol/record-undo";
import { unknownMember } from "../protocol/server-context";
import { CONTROL_ID } from "./control-id";
import { DISPATCH_IDS } from "./dispatch-ids";
import { answerText, eventText, readRequest, type XdmRequest } from "./xdm-messages";

/** The numbers of Office's applications on the web. */
const ON_THE_WEB = { Excel: 16, Word: 32, PowerPoint: 512 };

/** What may be done with the document. */
const READ_ONLY = 0;
const READ_WRITE = 1;

/** An error of the host that has no other name. */
const GENERAL_FAILURE = 5001;

/** A pane that speaks the messages of Excel on the web. */
export interface XdmPane extends PaneConnection {
  readonly conversation: string;
  /** Takes one message of office.js; anything else is ignored. */
  receive(text: unknown): void;
}

interface ExecuteData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  /** The handle of an open copy of the file, and the number of the slice. */
  readonly 2?: number;
  readonly 3?: number;
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

function appContext({ context, settings }: HostCore): Record<string, unknown> {
  return {
    _id: CONTROL_ID,
    _appName: ON_THE_WEB[settings.application],
    _appVersion: "16.01",
    _appUILocale: settings.displayLanguage,
    _dataLocale: settings.contentLanguage,
    _docUrl: settings.documentUrl,
    _clientMode: context.workbook.isReadOnly ? READ_ONLY : READ_WRITE,
    // The client for Excel on the web reads the settings as pairs.
    _settings: Object.entries(context.workbook.documentSettings),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "simulated",
    _appInstanceId: CONTROL_ID,
    _requirementMatrix: JSON.stringify(settings.requirements),
    _hostFullVersion: "16.0.0.0",
  };
}

/** Keeps the document settings that the client saves: names with serialised values. */
function saveSettings(core: HostCore, data: ExecuteData): void {
  const properties = data.DdaSettingsMethod?.Properties ?? [];
  core.context.workbook.documentSettings = Object.fromEntries(properties);
  recordUndo(core.context, "Settings.saveAsync");
}

function settingsList(core: HostCore): { Name: string; Value: string }[] {
  return Object.entries(core.context.workbook.documentSettings).map(([Name, Value]) => ({ Name, Value }));
}

function execute(core: HostCore, request: XdmRequest, reply: (data: unknown) => void): void {
  const data = (request._data ?? {}) as ExecuteData;
  const later = (answer: Readonly<Record<string, unknown>>): void => {
    if (core.faults.silent) return;
    core.schedule(() => {
      reply({ Error: 0, Version: 1, ...answer });
    }, core.faults.latencyMs);
  };
  switch (data.DdaMethod?.DispatchId) {
    case DISPATCH_IDS.richApi: {
      const [customData, , , , body, , flags] = data.ArrayData ?? [];
      const richApi = { body: String(body), flags: Number(flags), customData: String(customData) };
      answerRequest(core, richApi, ({ error, text }) => {
        reply(error === 0 ? { Error: 0, Version: 1, Data: [200, [], text] } : { Error: error, Version: 1 });
      });
      return;
    }
    case DISPATCH_IDS.loadSettings:
      later({ Properties: { Settings: settingsList(core) } });
      return;
    case DISPATCH_IDS.saveSettings:
      saveSettings(core, data);
      later({});
      return;
    case DISPATCH_IDS.commandCompleted:
      core.completedCommands.push(String((request._data as readonly unknown[])[0]));
      later({});
      return;
    case DISPATCH_IDS.getFile: {
      const copy = core.fileCopies.open(core.context.workbook.file);
      later(copy === null ? { Error: GENERAL_FAILURE } : { 0: copy.handle, 1: copy.size });
      return;
    }
    case DISPATCH_IDS.getSlice: {
      const slice = core.fileCopies.slice(Number(data[2]), Number(data[3]));
      later(slice === null ? { Error: GENERAL_FAILURE } : { 0: [...slice], 1: slice.length });
      return;
    }
    case DISPATCH_IDS.closeFile:
      core.fileCopies.close(Number(data[2]));
      later({});
      return;
    case undefined:
    default:
      unknownMember(core.context, `Common API method ${String(data.DdaMethod?.DispatchId)}`);
      later({ Error: 5000 });
  }
}

/**
 * Connects a pane by the messages of Excel on the web.
 * @param send delivers one text to the pane's window
 */
export function connectXdmPane(core: HostCore, conversation: string, send: (text: string) => void): XdmPane {
  const registrations = new Map<string, XdmRequest>();
  const raise = (name: string, data: unknown): void => {
    const registration = registrations.get(name);
    if (registration) send(eventText(registration, data));
  };
  const pane: XdmPane = {
    conversation,
    receive: (text) => {
      const request = readRequest(text, conversation);
      if (!request) return;
      const reply = (data: unknown): void => {
        send(answerText(request, data));
      };
      if (request._actionType === 1) registrations.set(request._actionName, request);
      if (request._actionType === 2) registrations.delete(request._actionName);
      if (request._actionType !== 0) reply({ Error: 0 });
      else if (request._actionName === "ContextActivationManager_getAppContextAsync") {
        if (!core.faults.silent) reply(appContext(core));
      } else if (request._actionName === "executeMethod") execute(core, request, reply);
      else if (request._actionName !== "ContextActivationManager_notifyHost") {
        unknownMember(core.context, request._actionName);
        reply({ Error: 5001, Version: 1 });
      }
    },
    raise: (entries) => {
      raise("richApiMessage", { ArrayData: entries });
    },
    selectionChanged: () => {
      raise("documentSelectionChanged", {});
    },
    invokeCommand: (name, control) => {
      raise("appCommandInvoked", [control, name, JSON.stringify({ source: { id: control } })]);
    },
    disconnect: () => {
      core.panes.delete(pane);
    },
  };
  core.panes.add(pane);
  return pane;
}
