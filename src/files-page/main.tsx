import { createRoot } from "react-dom/client";
import { todayInBangkok } from "../app/today";
import { describeCrash } from "../taskpane/parts/describe-crash";
import { copyText } from "../taskpane/services/copy-text";
import { createPersonStore } from "../taskpane/services/create-person-store";
import { downloadFile } from "../taskpane/services/download-file";
import { letScreenDraw } from "../taskpane/services/let-screen-draw";
import { loadWordImport } from "../taskpane/services/load-word-import";
import type { PaneServices } from "../taskpane/services/pane-services";
import type { ReportFormat } from "../taskpane/services/report-formats";
import { timeOfDay } from "../taskpane/services/time-of-day";
import { showPlainMessage } from "../taskpane/start/show-plain-message";
import { START_MESSAGES } from "../taskpane/start/start-messages";
import { createJobs } from "../taskpane/worker/create-jobs";
import { createWorkInWorkers } from "../taskpane/worker/create-work-in-workers";
import { JOB_PARTS } from "../taskpane/worker/job-parts";
import { startPaneWorker } from "../taskpane/worker/start-pane-worker";
import { FilesPage } from "./page/files-page";
import { keepOffline } from "./page/use-offline";

const SERVICES: Omit<PaneServices, "spreadsheet"> = {
  personStore: createPersonStore({ storage: () => window.localStorage, partitionKey: () => undefined }),
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

const container = document.getElementById("pane");
if (!container) throw new Error("the page has no place for its content");
createRoot(container, {
  onUncaughtError: (error) => showPlainMessage(START_MESSAGES.crash, { detail: describeCrash(error) }),
}).render(<FilesPage services={SERVICES} />);
keepOffline();
