import { mapJobs } from "../services/map-jobs";
import type { HeavyWork } from "../services/heavy-work";
import { createWorkerCaller, type StartWorker, type WorkerCaller } from "./create-worker-caller";

/** What makes the report, whose code makes notes, too; the report that was checked last is kept in mind between these. */
const REPORT_JOBS: ReadonlySet<keyof HeavyWork> = new Set([
  "checkReport",
  "makeFile",
  "laySheets",
  "makeNotes",
]);

/** What reads, makes or changes workbook files. */
const FILE_JOBS: ReadonlySet<keyof HeavyWork> = new Set([
  "makeUnitFiles",
  "collectFiles",
  "makeNextYear",
  "readBook",
  "changeBook",
]);

/**
 * The jobs, done in workers that each start with the first of theirs: one checks and plans fixes, one makes reports, one draws the pages
 * to be shown, one reads and makes workbooks. So a check need not
 * wait for a report of a thousand pages, and what is cancelled does not take along what another keeps in mind: pages are given up with
 * every change of the workbook.
 * @param jobs done on this thread where no worker starts
 */
export function createWorkInWorkers(jobs: HeavyWork, start: StartWorker): HeavyWork {
  const checking = createWorkerCaller(start);
  const reporting = createWorkerCaller(start);
  const drawing = createWorkerCaller(start);
  const filing = createWorkerCaller(start);
  const callerOf = (name: keyof HeavyWork): WorkerCaller => {
    if (name === "drawPages") return drawing;
    if (FILE_JOBS.has(name)) return filing;
    return REPORT_JOBS.has(name) ? reporting : checking;
  };
  return mapJobs(jobs, (job, name) => callerOf(name)(job, name));
}
