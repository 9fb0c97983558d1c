import type { HeavyWork, Job } from "../services/heavy-work";
import { carryError } from "./carried-error";
import { packData } from "./pack-data";
import type { JobMessage, WorkerMessage } from "./worker-messages";

/**
 * Does jobs for another thread.
 * @param say sends a message to that thread
 * @returns takes what that thread asks
 */
export function serveJobs(
  jobs: HeavyWork,
  say: (message: WorkerMessage) => void,
): (message: JobMessage) => Promise<void> {
  say({ kind: "ready" });
  return async ({ id, job, asked }) => {
    try {
      const onShare = (share: number): void => say({ kind: "share", id, share });
      const answer = await (jobs[job] as Job<unknown, unknown>)(asked, { onShare });
      packData(answer, (part) => say({ kind: "part", id, part }));
    } catch (error) {
      say({ kind: "failed", id, error: carryError(error) });
    }
  };
}
