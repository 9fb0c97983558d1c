import { fail, succeed, type Result } from "../../../src/app/ports/result";
import type { HeavyWork, Job } from "../../../src/taskpane/services/heavy-work";
import { createWorkerCaller, type StartWorker } from "../../../src/taskpane/worker/create-worker-caller";
import { serveJobs } from "../../../src/taskpane/worker/serve-jobs";
import { WORKER_DIED } from "../../../src/taskpane/worker/worker-faults";
import type { JobMessage, WorkerMessage } from "../../../src/taskpane/worker/worker-messages";

type Asked = string;
type Answer = Result<unknown>;

/** A worker as the pane sees it; what it is asked waits until `work` lets it be done. */
interface FakeWorker {
  readonly asked: JobMessage[];
  isEnded: boolean;
  readonly work: () => Promise<void>;
  readonly die: () => void;
}

interface Workers {
  readonly start: StartWorker;
  readonly all: FakeWorker[];
}

/** Workers that do a job as `doIt` says. */
function fakeWorkers(doIt: Job<Asked, unknown>): Workers {
  const all: FakeWorker[] = [];
  const start: StartWorker = ({ onMessage, onDeath }) => {
    let serve: ((message: JobMessage) => Promise<void>) | null = null;
    const say = (message: WorkerMessage): void => onMessage(structuredClone(message));
    const worker: FakeWorker = {
      asked: [],
      isEnded: false,
      work: async () => {
        serve ??= serveJobs({ check: doIt } as unknown as HeavyWork, say);
        for (const message of worker.asked.splice(0)) await serve(message);
      },
      die: onDeath,
    };
    all.push(worker);
    return {
      post: (message) => worker.asked.push(structuredClone(message)),
      end: () => {
        worker.isEnded = true;
      },
    };
  };
  return { start, all };
}

const doHere: Job<Asked, string> = async (asked) => succeed(`${asked} here`);
const doThere: Job<Asked, string> = async (asked) => succeed(`${asked} there`);
const nth = ({ all }: Workers, index: number): FakeWorker => all[index] as FakeWorker;

test("nothing starts before the first job, and one worker does all of them", async () => {
  const workers = fakeWorkers(doThere);
  const job = createWorkerCaller(workers.start)(doHere, "check");
  expect(workers.all).toHaveLength(0);
  const both = Promise.all([job("one"), job("two")]);
  await nth(workers, 0).work();
  expect(await both).toEqual([succeed("one there"), succeed("two there")]);
  expect(workers.all).toHaveLength(1);
});

test("shares come as they are told, and only to the job that they belong to", async () => {
  const workers = fakeWorkers(async (asked, way) => {
    way?.onShare?.(asked === "one" ? 0.25 : 0.75);
    return succeed(asked);
  });
  const job = createWorkerCaller(workers.start)(doHere, "check");
  const told: [string, number][] = [];
  const both = ["one", "two"].map((name) => job(name, { onShare: (share) => told.push([name, share]) }));
  await nth(workers, 0).work();
  await Promise.all(both);
  expect(told).toEqual([
    ["one", 0.25],
    ["two", 0.75],
  ]);
});

test("an error comes over with its name, its stack and its causes", async () => {
  const workers = fakeWorkers(() =>
    Promise.reject(new Error("check gap failed", { cause: new TypeError("no cells") })),
  );
  const job = createWorkerCaller(workers.start)(doHere, "check");
  const failed = expect(job("one")).rejects.toMatchObject({
    message: "check gap failed",
    stack: expect.stringContaining("create-worker-caller.test") as string,
    cause: { name: "TypeError", message: "no cells" },
  });
  await nth(workers, 0).work();
  await failed;
});

describe("a job that is cancelled", () => {
  test("rejects at once with the reason, and its worker is ended", async () => {
    const workers = fakeWorkers(doThere);
    const job = createWorkerCaller(workers.start)(doHere, "check");
    const cancelling = new AbortController();
    const failed = expect(job("one", { signal: cancelling.signal })).rejects.toMatchObject({
      name: "AbortError",
    });
    cancelling.abort();
    await failed;
    expect(nth(workers, 0).isEnded).toBe(true);
    expect(workers.all).toHaveLength(1);
  });

  test("before it was asked for is never asked", async () => {
    const workers = fakeWorkers(doThere);
    const job = createWorkerCaller(workers.start)(doHere, "check");
    await expect(job("one", { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
    expect(workers.all).toHaveLength(0);
  });

  test("leaves the others to a new worker", async () => {
    const workers = fakeWorkers(doThere);
    const job = createWorkerCaller(workers.start)(doHere, "check");
    const cancelling = new AbortController();
    const cancelled = job("one", { signal: cancelling.signal }).catch(() => "cancelled");
    const other = job("two");
    cancelling.abort();
    await nth(workers, 0).work(); // what the old one still says is not heard
    await nth(workers, 1).work();
    expect(await cancelled).toBe("cancelled");
    expect(await other).toEqual(succeed("two there"));
  });

  test("too late changes nothing", async () => {
    const workers = fakeWorkers(doThere);
    const job = createWorkerCaller(workers.start)(doHere, "check");
    const cancelling = new AbortController();
    const done = job("one", { signal: cancelling.signal });
    await nth(workers, 0).work();
    expect(await done).toEqual(succeed("one there"));
    cancelling.abort();
    expect(nth(workers, 0).isEnded).toBe(false);
  });
});

test("a worker that dies in the middle of a job gives one sentence, and the next job starts a new one", async () => {
  const workers = fakeWorkers(doThere);
  const job = createWorkerCaller(workers.start)(doHere, "check");
  const first = job("one");
  await nth(workers, 0).work();
  await first;
  const second = job("two");
  nth(workers, 0).die();
  expect(await second).toEqual(fail(WORKER_DIED));
  const third = job("three");
  await nth(workers, 1).work();
  expect(await third).toEqual(succeed("three there"));
});

describe("where no worker starts, the job is done on this thread", () => {
  test("as where a policy or a proxy holds the script back; another start is tried once", async () => {
    const workers = fakeWorkers(doThere);
    const job = createWorkerCaller(workers.start)(doHere, "check");
    const answers: Answer[] = [];
    for (const name of ["one", "two"]) {
      const answer = job(name);
      workers.all.at(-1)?.die();
      answers.push(await answer);
    }
    answers.push(await job("three"));
    expect(answers).toEqual([succeed("one here"), succeed("two here"), succeed("three here")]);
    expect(workers.all).toHaveLength(2);
  });

  test("as where there are no workers at all", async () => {
    const job = createWorkerCaller(() => {
      throw new ReferenceError("Worker is not defined");
    })(doHere, "check");
    expect([await job("one"), await job("two"), await job("three")]).toEqual([
      succeed("one here"),
      succeed("two here"),
      succeed("three here"),
    ]);
  });
});
