import type { HeavyWork, Job } from "../services/heavy-work";
import { carryError } from "./carried-error";
import { createPacker, type PackData } from "./pack-data";
import { KEPT_JOBS, type JobMessage, type WorkerMessage } from "./worker-messages";

/** A share that is hardly larger is not worth a message. */
const LEAST_STEP = 0.01;

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
      let told = 0;
      const onShare = (share: number): void => {
        if (share - told < LEAST_STEP) return;
        told = share;
        say({ kind: "share", id, share });
      };
      const answer = await (jobs[job] as Job<unknown, unknown>)(asked, { onShare });
      const pack = KEPT_JOBS.has(job) ? packKept : createPacker();
      pack(answer, (part) => say({ kind: "part", id, part }));
    } catch (error) {
      packKept = createPacker(); // a packer that broke off is of no more use
      say({ kind: "failed", id, error: carryError(error) });
    }
  };
}
