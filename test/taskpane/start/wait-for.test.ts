import { waitFor } from "../../../src/taskpane/start/wait-for";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("waitFor", () => {
  test("gives at once what is there", async () => {
    expect(await waitFor(() => "here", 1000)).toBe("here");
  });

  test("gives what comes in time", async () => {
    const found: string[] = [];
    const waiting = waitFor(() => found[0], 1000);
    await jest.advanceTimersByTimeAsync(400);
    found.push("late");
    await jest.advanceTimersByTimeAsync(100);
    expect(await waiting).toBe("late");
  });

  test("gives up in the end", async () => {
    const waiting = waitFor(() => null, 1000);
    await jest.advanceTimersByTimeAsync(1000);
    expect(await waiting).toBeNull();
  });
});
