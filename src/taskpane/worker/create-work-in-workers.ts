import { mapJobs } from "../services/map-jobs";
import type { HeavyWork } from "../services/heavy-work";
import { createWorkerCaller, type StartWorker } from "./create-worker-caller";

/** What makes the report; the report that was checked last is kept in mind between these. */
const REPORT_JOBS: ReadonlySet<keyof HeavyWork> = new Set(["checkReport", "makeFile", "laySheets"]);

/**
 * The jobs, done in two workers: one checks and plans fixes, one makes reports. So a check need not wait for a report of a thousand
 * pages, and a report that is cancelled does not take along what the other keeps in mind.
 * @param jobs done on this thread where no worker starts
 */
export function createWorkInWorkers(jobs: HeavyWork, start: StartWorker): HeavyWork {
  const checking = createWorkerCaller(start);
  const reporting = createWorkerCaller(start);
  return mapJobs(jobs, (job, name) => (REPORT_JOBS.has(name) ? reporting : checking)(job, name));
}
