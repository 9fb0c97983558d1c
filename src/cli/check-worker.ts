import { parentPort, workerData } from "node:worker_threads";
import { checkFile } from "./check-file";
import type { CheckWorkerData } from "./check-in-workers";
import { styleFor } from "./style";

/** Answers the name of each file with its report; the program of one thread of `check`. */
const { args, folder, isColoured } = workerData as CheckWorkerData;
const style = styleFor(isColoured, {});

parentPort?.on("message", (file: string) => {
  void checkFile(file, { args, folder, style }).then((report) => parentPort?.postMessage(report));
});
