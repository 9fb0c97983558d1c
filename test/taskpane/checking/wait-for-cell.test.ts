import { OFFICE_FAULTS } from "../../../src/adapters/excel/host/office-faults";
import { fail, succeed, type Result } from "../../../src/app/ports/result";
import { TRY_AGAIN_MS, waitForCell } from "../../../src/taskpane/checking/wait-for-cell";

const IN_EDIT = fail(OFFICE_FAULTS.cellEditMode);
const OTHER = fail({ th: "อย่างอื่น", en: "something else" });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Answers one after the other, the last one again and again. */
function answering(...answers: Result<string>[]): {
  work: () => Promise<Result<string>>;
  asked: () => number;
} {
  let asked = 0;
  return {
    work: () => Promise.resolve(answers[Math.min(asked++, answers.length - 1)] as Result<string>),
    asked: () => asked,
  };
}

test.each<[string, Result<string>[], Result<string>, number]>([
  ["what works at once is not waited for", [succeed("written")], succeed("written"), 1],
  [
    "a cell in edit is tried again until it is left",
    [IN_EDIT, IN_EDIT, succeed("written")],
    succeed("written"),
    3,
  ],
  ["another fault ends the waiting", [IN_EDIT, OTHER], OTHER, 2],
  ["another fault is not tried again", [OTHER], OTHER, 1],
])("%s", async (_, answers, result, times) => {
  const { work, asked } = answering(...answers);
  const done = waitForCell(work, { onWaiting: () => undefined });
  await jest.advanceTimersByTimeAsync(5 * TRY_AGAIN_MS);
  expect(await done).toEqual(result);
  expect(asked()).toBe(times);
});

test("once it is given up nothing is tried any more", async () => {
  const { work, asked } = answering(IN_EDIT);
  let giveUp: () => void = () => undefined;
  const done = waitForCell(work, { onWaiting: (hand) => (giveUp = hand) });
  await jest.advanceTimersByTimeAsync(2 * TRY_AGAIN_MS);
  giveUp();
  expect(await done).toBeNull();
  const before = asked();
  await jest.advanceTimersByTimeAsync(5 * TRY_AGAIN_MS);
  expect(asked()).toBe(before);
});

test("what is done while it is given up stays done", async () => {
  let finish: (result: Result<string>) => void = () => undefined;
  let isFirst = true;
  let giveUp: () => void = () => undefined;
  const done = waitForCell(
    () => {
      if (!isFirst) return new Promise<Result<string>>((resolve) => (finish = resolve));
      isFirst = false;
      return Promise.resolve(IN_EDIT);
    },
    { onWaiting: (hand) => (giveUp = hand) },
  );
  await jest.advanceTimersByTimeAsync(TRY_AGAIN_MS);
  giveUp();
  finish(succeed("written"));
  expect(await done).toEqual(succeed("written"));
});
