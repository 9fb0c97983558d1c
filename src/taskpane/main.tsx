/// <reference types="office-js" />
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { createExcelSpreadsheet } from "../adapters/excel/create-excel-spreadsheet";
import { canRead } from "../adapters/excel/host/requirements";
import { readWorkbookState } from "../adapters/excel/host/workbook-state";
import type { SheetChoice } from "../app/ports/sheet-choice";
import type { OfficeColours } from "./shell/choose-theme";
import { describeCrash } from "./parts/describe-crash";
import { createServices } from "./shell/create-services";
import { createPaneCommands } from "./shell/pane-commands";
import { Pane } from "./pane";
import { associateFormulas, type FormulaHost } from "./formulas/associate-formulas";
import type { FormulaFunctions } from "./formulas/formula-names";
import { associateRibbonFunctions } from "./ribbon-functions";
import { createPersonStore } from "./services/create-person-store";
import { keptLanguage } from "./services/kept-language";
import type { PaneServices } from "./services/pane-services";
import { showPlainMessage } from "./start/show-plain-message";
import { NOT_BEGUN } from "./start/begun";
import { takeFirstCard } from "./start/take-first-card";
import { showNotices } from "./start/show-notices";
import { START_MESSAGES, START_NOTICES } from "./start/start-messages";
import { tellPaneRuns } from "./start/watch-start";

const NOTICE_NAMES = ["isReadOnly", "isOldFormat", "isProtected"] as const;

async function loadSheetChoice(): Promise<SheetChoice> {
  return (await import("../app/sheets-by-headings")).SHEETS_BY_HEADINGS;
}

async function loadFormulas(): Promise<FormulaFunctions> {
  return (await import("./formulas/formula-functions")).FORMULA_FUNCTIONS;
}

/** What office.js has for functions of cells; its types are a package of their own. */
interface CustomFunctionsHost {
  readonly associate: FormulaHost["associate"];
  readonly Error: new (code: string, sentence: string) => Error;
}

async function start(): Promise<void> {
  tellPaneRuns();
  const office = (window as { Office?: typeof Office }).Office;
  // office.js stands before this script; where it did not come, the guard says so (start/watch-start.ts).
  if (office === undefined) return;
  const personStore = createPersonStore({
    storage: () => window.localStorage,
    partitionKey: () => office.context.partitionKey as string | undefined,
  });
  const { CustomFunctions: cells } = window as { CustomFunctions?: CustomFunctionsHost };
  if (cells) {
    associateFormulas(
      {
        associate: (id, run) => cells.associate(id, run),
        invalidValue: (sentence) => new cells.Error("#VALUE!", sentence),
      },
      loadFormulas,
      () => keptLanguage(personStore),
    );
  }
  const { host } = await office.onReady();
  if (host !== office.HostType.Excel) {
    showPlainMessage(START_MESSAGES.notExcel, { retry: null });
    return;
  }
  if (!canRead()) {
    showPlainMessage(START_MESSAGES.oldExcel, { retry: null });
    return;
  }
  const commands = createPaneCommands();
  associateRibbonFunctions(
    {
      associate: (name, run) => office.actions.associate(name, run),
      showPane: () => office.addin.showAsTaskpane(),
    },
    commands,
  );
  const services: PaneServices = {
    spreadsheet: createExcelSpreadsheet(loadSheetChoice),
    ...createServices(personStore),
  };
  // Excel on the web may have no theme, although its types say otherwise.
  const officeColours = (office.context.officeTheme as OfficeColours | undefined) ?? null;
  const container = document.getElementById("pane");
  if (!container) throw new Error("the page has no place for the pane");
  const firstCard = takeFirstCard();
  let { begun } = firstCard;
  const takeBegun = (): typeof begun => {
    const taken = begun;
    begun = NOT_BEGUN;
    return taken;
  };
  const root = createRoot(container, { onUncaughtError: showCrash });
  // Drawn at once, so that the plain page goes in the same moment and the focus has somewhere to go on.
  flushSync(() =>
    root.render(
      <Pane services={services} commands={commands} officeColours={officeColours} takeBegun={takeBegun} />,
    ),
  );
  begun = NOT_BEGUN;
  firstCard.leave();
  const state = await readWorkbookState();
  showNotices(NOTICE_NAMES.filter((name) => state[name]).map((name) => START_NOTICES[name]));
}

function showCrash(error: unknown): void {
  showPlainMessage(START_MESSAGES.crash, { detail: describeCrash(error) });
}

start().catch(showCrash);
