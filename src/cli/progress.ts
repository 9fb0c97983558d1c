import { Worker } from "node:worker_threads";
import type { CommandStreams } from "./command-streams";

const PATIENCE_MS = 1000;

/** Runs beside the main thread, which reading a large workbook keeps busy, and writes to stderr independently. */
const TICKER = `
  const { writeSync } = require("node:fs");
  const { workerData } = require("node:worker_threads");
  let seconds = 0;
  setInterval(() => {
    try {
      writeSync(2, "\\r" + workerData.message + " … " + ++seconds + " s");
    } catch {}
  }, workerData.patience);
`;

/** Says on a watched terminal what goes on and for how long, once work has taken more than a second. */
export async function withProgress<Value>(
  message: string,
  { isWatched }: Pick<CommandStreams, "isWatched">,
  work: () => Promise<Value>,
): Promise<Value> {
  if (!isWatched) return work();
  const started = Date.now();
  const ticker = new Worker(TICKER, { eval: true, workerData: { message, patience: PATIENCE_MS } });
  // Without it the command takes as long, and nobody is told.
  ticker.on("error", () => undefined);
  try {
    return await work();
  } finally {
    await ticker.terminate();
    if (Date.now() - started >= PATIENCE_MS) process.stderr.write("\n");
  }
}
