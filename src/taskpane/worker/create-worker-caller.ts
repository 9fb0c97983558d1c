import { fail, type Result } from "../../app/ports/result";
import type { HeavyWork, Job, JobWay } from "../services/heavy-work";
import { restoreError } from "./carried-error";
import { createUnpacker } from "./unpack-data";
import { WORKER_DIED } from "./worker-faults";
import { KEPT_JOBS, type JobMessage, type WorkerMessage } from "./worker-messages";

/** A worker that runs, or will. */
export interface StartedWorker {
  readonly post: (message: JobMessage) => void;
  readonly end: () => void;
}

/** Starts a worker; throws where the platform has none. What it says and that it died is told later, never during the call. */
export type StartWorker = (events: {
  readonly onMessage: (message: WorkerMessage) => void;
  readonly onDeath: () => void;
}) => StartedWorker;

/** Makes a job one that a worker does. */
export type WorkerCaller = <Asked, Answer>(
  job: Job<Asked, Answer>,
  name: keyof HeavyWork,
) => Job<Asked, Answer>;

type UnpackPart = ReturnType<typeof createUnpacker>;

/** A job that the worker has not answered yet. */
interface OpenJob {
  readonly message: JobMessage;
  readonly way: JobWay;
  /** Puts the parts of its answer together, where the worker keeps nothing of it for later ones. */
  readonly unpack: UnpackPart;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly doHere: () => Promise<Result<unknown>>;
}

/** So often in a row a worker may fail to start; then the platform has none. */
const MOST_FAILED_STARTS = 2;

/**
 * Has jobs done by one worker, which starts with the first of them. Where none starts, they are done on this thread. A job that is
 * cancelled ends the worker, which alone stops it for certain; what others have asked of it is then asked of a new one.
 */
export function createWorkerCaller(start: StartWorker): WorkerCaller {
  const open = new Map<number, OpenJob>();
  let worker: StartedWorker | null = null;
  let isReady = false;
  let unpackKept = createUnpacker();
  let failedStarts = 0;
  let lastId = 0;

  const stop = (): void => {
    worker?.end();
    worker = null;
    isReady = false;
    unpackKept = createUnpacker();
  };
  const takeAll = (): OpenJob[] => {
    const all = [...open.values()];
    open.clear();
    return all;
  };
  const hear = (message: WorkerMessage): void => {
    if (message.kind === "ready") {
      isReady = true;
      failedStarts = 0;
      return;
    }
    const job = open.get(message.id);
    if (job === undefined) return;
    if (message.kind === "share") {
      job.way.onShare?.(message.share);
    } else if (message.kind === "failed") {
      open.delete(message.id);
      job.reject(restoreError(message.error));
    } else {
      const unpack = KEPT_JOBS.has(job.message.job) ? unpackKept : job.unpack;
      const answer = unpack(message.part);
      if (answer === null) return;
      open.delete(message.id);
      job.resolve(answer.whole);
    }
  };
  const die = (): void => {
    const hasStarted = isReady;
    stop();
    if (hasStarted) {
      for (const { resolve } of takeAll()) resolve(fail(WORKER_DIED));
      return;
    }
    failedStarts += 1;
    for (const { resolve, doHere } of takeAll()) resolve(doHere());
  };
  const startOne = (): StartedWorker => {
    const isThis = (): boolean => worker === started;
    const started = start({
      onMessage: (message) => {
        if (isThis()) hear(message);
      },
      onDeath: () => {
        if (isThis()) die();
      },
    });
    return started;
  };
  const ask = (job: OpenJob): void => {
    open.set(job.message.id, job);
    try {
      worker ??= startOne();
    } catch {
      die();
      return;
    }
    worker.post(job.message);
  };
  const cancel = (id: number, reason: Error): void => {
    const job = open.get(id);
    if (job === undefined) return;
    open.delete(id);
    stop();
    for (const other of takeAll()) ask({ ...other, unpack: createUnpacker() });
    job.reject(reason);
  };

  return (job, name) =>
    (asked, way = {}) => {
      if (failedStarts >= MOST_FAILED_STARTS) return job(asked, way);
      const { signal } = way;
      if (signal?.aborted) return Promise.reject(signal.reason as Error);
      lastId += 1;
      const id = lastId;
      const abort = (): void => cancel(id, signal?.reason as Error);
      signal?.addEventListener("abort", abort, { once: true });
      return new Promise<unknown>((resolve, reject) => {
        const doHere = (): Promise<Result<unknown>> => job(asked, way);
        ask({ message: { id, job: name, asked }, way, unpack: createUnpacker(), resolve, reject, doHere });
      }).finally(() => signal?.removeEventListener("abort", abort)) as ReturnType<typeof job>;
    };
}
