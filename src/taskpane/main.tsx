/// <reference types="office-js" />
import { createRoot } from "react-dom/client";
import { createExcelSpreadsheet } from "../adapters/excel/create-excel-spreadsheet";
import { SHEETS_BY_HEADINGS } from "../app/sheets-by-headings";
import { todayInBangkok } from "../app/today";
import type { OfficeColours } from "./shell/choose-theme";
import { describeCrash } from "./parts/describe-crash";
import { createPaneCommands } from "./shell/pane-commands";
import { Pane } from "./pane";
import { associateRibbonFunctions } from "./ribbon-functions";
import { copyText } from "./services/copy-text";
import { createPersonStore } from "./services/create-person-store";
import { downloadFile } from "./services/download-file";
import { loadWordImport } from "./services/load-word-import";
import { letScreenDraw } from "./services/let-screen-draw";
import type { PaneServices } from "./services/pane-services";
import type { ReportFormat } from "./services/report-formats";
import { timeOfDay } from "./services/time-of-day";
import { showPlainMessage } from "./start/show-plain-message";
import { START_MESSAGES } from "./start/start-messages";
import { waitFor } from "./start/wait-for";
import { createJobs } from "./worker/create-jobs";
import { createWorkInWorkers } from "./worker/create-work-in-workers";
import { JOB_PARTS } from "./worker/job-parts";
import { startPaneWorker } from "./worker/start-pane-worker";

/** Office.js is loaded before this script; if it is not there now, it will not come. */
const LONGEST_WAIT_FOR_OFFICE_MS = 5000;

async function start(): Promise<void> {
  const office = await waitFor(
    () => (window as { Office?: typeof Office }).Office,
    LONGEST_WAIT_FOR_OFFICE_MS,
  );
  if (office === null) {
    showPlainMessage(START_MESSAGES.noOffice);
    return;
  }
  const { host } = await office.onReady();
  if (host !== office.HostType.Excel) {
    showPlainMessage(START_MESSAGES.notExcel);
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
    spreadsheet: createExcelSpreadsheet(SHEETS_BY_HEADINGS),
    personStore: createPersonStore({
      storage: () => window.localStorage,
      partitionKey: () => office.context.partitionKey as string | undefined,
    }),
    deliverFile: downloadFile,
    heavyWork: createWorkInWorkers(createJobs(JOB_PARTS), startPaneWorker),
    reportFormats: Object.keys(JOB_PARTS.renderers) as ReportFormat[],
    loadWriteWorkbook: async () => (await import("../adapters/xlsx/write-workbook")).writeWorkbook,
    loadWordImport,
    today: todayInBangkok,
    timeOfDay,
    letScreenDraw,
    copyText,
  };
  // Excel on the web may have no theme, although its types say otherwise.
  const officeColours = (office.context.officeTheme as OfficeColours | undefined) ?? null;
  drawPane(<Pane services={services} commands={commands} officeColours={officeColours} />);
}

function drawPane(pane: React.JSX.Element): void {
  const container = document.getElementById("pane");
  if (!container) throw new Error("the page has no place for the pane");
  document.getElementById("start")?.setAttribute("hidden", "");
  createRoot(container, { onUncaughtError: showCrash }).render(pane);
}

function showCrash(error: unknown): void {
  showPlainMessage(START_MESSAGES.crash, describeCrash(error));
}

start().catch(showCrash);
