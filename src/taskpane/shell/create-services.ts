import { todayInBangkok } from "../../app/today";
import { copyText } from "../services/copy-text";
import { downloadFile } from "../services/download-file";
import { letScreenDraw } from "../services/let-screen-draw";
import { loadWordImport } from "../services/load-word-import";
import type { PaneServices } from "../services/pane-services";
import type { PersonStore } from "../services/person-store";
import type { ReportFormat } from "../services/report-formats";
import { timeOfDay } from "../services/time-of-day";
import { createJobs } from "../worker/create-jobs";
import { createWorkInWorkers } from "../worker/create-work-in-workers";
import { JOB_PARTS } from "../worker/job-parts";
import { startPaneWorker } from "../worker/start-pane-worker";

/** What the pane asks of a browser, wherever its workbook is. */
export function createServices(personStore: PersonStore): Omit<PaneServices, "spreadsheet"> {
  return {
    personStore,
    deliverFile: downloadFile,
    heavyWork: createWorkInWorkers(createJobs(JOB_PARTS), startPaneWorker),
    reportFormats: Object.keys(JOB_PARTS.renderers) as ReportFormat[],
    loadWriteWorkbook: async () => (await import("../../adapters/xlsx/write-workbook")).writeWorkbook,
    loadWordImport,
    today: todayInBangkok,
    timeOfDay,
    letScreenDraw,
    copyText,
  };
}
