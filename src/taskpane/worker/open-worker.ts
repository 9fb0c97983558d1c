/** The folder of the pane's files, as the first line of a worker says it: a worker from a blob knows no address of its own. */
export interface WorkerWithFolder {
  readonly paneFolder: string;
}

/**
 * Starts a script of our own host as a worker that is held to the page's Content-Security-Policy. A worker that is started from an
 * address has the policy of that address's headers, and a static host sends none; one that is started from a blob inherits the
 * page's (docs/decisions/0022-worker.md).
 */
export function openWorker(script: URL): Worker {
  const folder = new URL(".", script).href;
  const lines = `self.paneFolder=${JSON.stringify(folder)};importScripts(${JSON.stringify(script.href)});`;
  const address = URL.createObjectURL(new Blob([lines], { type: "text/javascript" }));
  const worker = new Worker(address);
  // Not before it runs: some browsers fetch it later.
  worker.addEventListener("message", () => URL.revokeObjectURL(address), { once: true });
  return worker;
}
