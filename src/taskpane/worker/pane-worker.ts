import "./own-folder";
import { createJobs } from "./create-jobs";
import { JOB_PARTS } from "./job-parts";
import { serveJobs } from "./serve-jobs";
import type { JobMessage } from "./worker-messages";

/** What there is of a worker's own world; the types of a page and of a worker cannot stand beside each other. */
interface OwnWorld {
  onmessage: ((event: { readonly data: JobMessage }) => void) | null;
  readonly postMessage: (message: unknown) => void;
}

const WORLD = self as unknown as OwnWorld;
const SERVE = serveJobs(createJobs(JOB_PARTS), (message) => WORLD.postMessage(message));
WORLD.onmessage = ({ data }) => void SERVE(data);
