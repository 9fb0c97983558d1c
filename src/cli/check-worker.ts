import { parentPort, workerData } from "node:worker_threads";
import { checkFile } from "./check-file";
import type { CheckWorkerData } from "./check-in-workers";
import { overviewFile } from "./overview-file";
import { styleFor } from "./style";

/** Answers the name of each file with its report; the program of one thread of `check` and of `overview`. */
const { args, folder, isColoured, report: kind } = workerData as CheckWorkerData;
const style = styleFor(isColoured, {});
const say = kind === "overview" ? overviewFile : checkFile;

parentPort?.on("message", (file: string) => {
  void say(file, { args, folder, style }).then((report) => parentPort?.postMessage(report));
});
