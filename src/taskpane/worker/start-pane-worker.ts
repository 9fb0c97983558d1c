import type { StartWorker } from "./create-worker-caller";
import { openWorker } from "./open-worker";
import type { WorkerMessage } from "./worker-messages";

/** By this name webpack knows the call that starts a worker, and makes a file of its script (pane-config.mjs). */
const OWN_WORKERS = { open: openWorker };

/** Starts the pane's worker. */
export const startPaneWorker: StartWorker = ({ onMessage, onDeath }) => {
  const worker = OWN_WORKERS.open(
    new URL(/* webpackChunkName: "worker" */ "./pane-worker.ts", import.meta.url),
  );
  worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => onMessage(data);
  worker.onmessageerror = onDeath;
  worker.onerror = (event) => {
    event.preventDefault();
    onDeath();
  };
  return { post: (message) => worker.postMessage(message), end: () => worker.terminate() };
};
