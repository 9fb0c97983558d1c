import type { HeavyWork, Job } from "../services/heavy-work";
import { carryError } from "./carried-error";
import { createPacker, type PackData } from "./pack-data";
import { KEPT_JOBS, type JobMessage, type WorkerMessage } from "./worker-messages";

/**
 * Does jobs for another thread.
 * @param say sends a message to that thread
 * @returns takes what that thread asks
 */
export function serveJobs(
  jobs: HeavyWork,
  say: (message: WorkerMessage) => void,
): (message: JobMessage) => Promise<void> {
  let packKept: PackData = createPacker();
  say({ kind: "ready" });
  return async ({ id, job, asked }) => {
    try {
      const onShare = (share: number): void => say({ kind: "share", id, share });
      const answer = await (jobs[job] as Job<unknown, unknown>)(asked, { onShare });
      const pack = KEPT_JOBS.has(job) ? packKept : createPacker();
      pack(answer, (part) => say({ kind: "part", id, part }));
    } catch (error) {
      packKept = createPacker(); // a packer that broke off is of no more use
      say({ kind: "failed", id, error: carryError(error) });
    }
  };
}
