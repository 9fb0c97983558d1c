import { act, render } from "@testing-library/react";
import type { DeliverFile } from "../../../src/app/deliver-file";
import { succeed } from "../../../src/app/result";
import type { Spreadsheet } from "../../../src/app/spreadsheet";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import type { ReportModel } from "../../../src/core/report/report-model";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import type { OfficeColours } from "../../../src/taskpane/frame/choose-theme";
import { createPaneCommands, type PaneCommands } from "../../../src/taskpane/frame/pane-commands";
import { Pane } from "../../../src/taskpane/pane";
import { letScreenDraw } from "../../../src/taskpane/services/let-screen-draw";
import type { PaneServices } from "../../../src/taskpane/services/pane-services";
import {
  createInMemorySpreadsheet,
  type InMemoryOptions,
  type InMemorySpreadsheet,
} from "../../support/in-memory-spreadsheet";
import type { PersonStore } from "../../../src/taskpane/services/person-store";
import { createInMemoryPersonStore } from "./in-memory-person-store";

export interface OpenedPane {
  readonly spreadsheet: InMemorySpreadsheet;
  readonly personStore: PersonStore;
  readonly commands: PaneCommands;
  readonly delivered: Parameters<DeliverFile>[0][];
  readonly rendered: ReportModel[];
  readonly copied: string[];
  readonly container: HTMLElement;
  readonly unmount: () => void;
}

export interface PaneCase extends InMemoryOptions {
  /** Choices kept with the person; the introduction has been seen unless said otherwise. */
  readonly preferences?: Readonly<Record<string, string>>;
  /** Calls of the port that answer differently. */
  readonly port?: (spreadsheet: InMemorySpreadsheet) => Partial<Spreadsheet>;
  readonly services?: Partial<PaneServices>;
  readonly officeColours?: OfficeColours;
  readonly commands?: PaneCommands;
}

/** Draws the whole pane over a workbook in memory, on 15 October 2025 at 14:32, and waits until it has settled. */
export async function openPane(workbook: RawWorkbook, given: PaneCase = {}): Promise<OpenedPane> {
  const spreadsheet = createInMemorySpreadsheet(workbook, given);
  const personStore = createInMemoryPersonStore(given.preferences ?? { welcome: "seen" });
  const commands = given.commands ?? createPaneCommands();
  const delivered: OpenedPane["delivered"] = [];
  const rendered: ReportModel[] = [];
  const copied: string[] = [];
  const services: PaneServices = {
    spreadsheet: { ...spreadsheet, ...given.port?.(spreadsheet) },
    personStore,
    deliverFile: async (file) => {
      delivered.push(file);
      return succeed(null);
    },
    renderers: {
      docx: async () => async (model) => {
        rendered.push(model);
        return new Uint8Array([1, 2, 3]);
      },
    },
    loadWriteWorkbook: async () => async () => new Uint8Array([4, 5, 6]),
    loadWordImport: null,
    today: () => "2025-10-15" as PlainDate,
    timeOfDay: () => "14:32",
    letScreenDraw: () => Promise.resolve(),
    copyText: async (text) => {
      copied.push(text);
      return true;
    },
    ...given.services,
  };
  const { container, unmount } = render(
    <Pane services={services} commands={commands} officeColours={given.officeColours ?? null} />,
  );
  await settle();
  return { spreadsheet, personStore, commands, delivered, rendered, copied, container, unmount };
}

/** Lets what was begun come to its end: promises, and code that is loaded when it is asked for. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1)
    await act(async () => new Promise((resolve) => setTimeout(resolve, 0)));
  await act(letScreenDraw); // the line under a tab that was chosen moves there
}

/**
 * The buttons (tabs) by name. The library's own search works out every element's role and style, which takes seconds over a
 * long list; axe-core holds the names to the rules elsewhere.
 */
export function buttonsNamed(name: string | RegExp, role: "button" | "tab" = "button"): HTMLElement[] {
  const buttons = document.querySelectorAll<HTMLElement>(
    role === "tab" ? "[role=tab]" : "button:not([role=tab])",
  );
  return [...buttons].filter((button) => {
    const words = button.querySelector(".fui-Tab__content") ?? button; // Fluent draws a tab's words twice
    const own = button.getAttribute("aria-label") ?? words.textContent ?? "";
    return typeof name === "string" ? own === name : name.test(own);
  });
}

/** Presses the first button of a name. */
export async function press(name: string | RegExp, role: "button" | "tab" = "button"): Promise<void> {
  const [button] = buttonsNamed(name, role);
  if (!button) throw new Error(`no ${role} ${String(name)} in: ${document.body.textContent}`);
  await act(async () => button.click());
  await settle();
}
