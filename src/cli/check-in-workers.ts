import { Worker } from "node:worker_threads";
import { unreadable, type FileCheck, type FileReport } from "./check-file";
import { unexpectedFault } from "./unexpected-fault";

/** What a worker is started with; the same for all its files. */
export interface CheckWorkerData {
  readonly args: FileCheck["args"];
  readonly folder: string;
  readonly isColoured: boolean;
  readonly report: "overview" | null;
}

/** Reports that wait for one before them, and files at work, to a worker: more would only fill the memory. */
const AHEAD = 8;

/**
 * Checks files in several threads and gives their reports in the order of the files. A thread that breaks off, for want of memory for
 * example, costs the file that it was reading and no other.
 * @param address of a module that answers each file's name with its report
 */
export async function* checkInWorkers(
  files: readonly string[],
  { args, style, folder, report }: FileCheck,
  { workers, address }: { readonly workers: number; readonly address: URL },
): AsyncGenerator<FileReport> {
  const isColoured = style.isColoured === true;
  const workerData: CheckWorkerData = { args, folder, isColoured, report: report ?? null };
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const all = new Set<Worker>();
  const start = (): Worker => {
    const worker = new Worker(address, { workerData });
    all.add(worker);
    return worker;
  };
  const release = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  const take = (): Promise<Worker> => {
    const worker = idle.pop() ?? (all.size < workers ? start() : undefined);
    return worker ? Promise.resolve(worker) : new Promise((resolve) => void waiting.push(resolve));
  };
  const check = async (file: string): Promise<FileReport> => {
    const worker = await take();
    const answer = await ask(worker, file);
    if (answer.ok) {
      release(worker);
      return answer.report;
    }
    all.delete(worker);
    await worker.terminate();
    if (waiting.length > 0) release(start());
    return unreadable(file, unexpectedFault(answer.fault), args);
  };

  const begun: Promise<FileReport>[] = [];
  try {
    for (const file of files) {
      begun.push(check(file));
      if (begun.length >= workers * AHEAD) yield (await begun.shift()) as FileReport;
    }
    for (const report of begun) yield await report;
  } finally {
    await Promise.all([...all].map((worker) => worker.terminate()));
  }
}

type Answer =
  { readonly ok: true; readonly report: FileReport } | { readonly ok: false; readonly fault: unknown };

function ask(worker: Worker, file: string): Promise<Answer> {
  return new Promise((resolve) => {
    const onMessage = (report: FileReport): void => end({ ok: true, report });
    const onError = (fault: unknown): void => end({ ok: false, fault });
    const onExit = (code: number): void => end({ ok: false, fault: new Error(`exit ${code}`) });
    const end = (answer: Answer): void => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(answer);
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(file);
  });
}
