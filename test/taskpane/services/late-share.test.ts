import { lateShare, SHARE_AFTER_MS } from "../../../src/taskpane/services/late-share";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("work of less than a second shows no share", () => {
  const shown: number[] = [];
  const share = lateShare((one) => shown.push(one));
  share.tell(0.5);
  jest.advanceTimersByTime(SHARE_AFTER_MS - 1);
  share.stop();
  jest.advanceTimersByTime(SHARE_AFTER_MS);
  expect(shown).toEqual([]);
});

test("longer work shows the last share once the second is over, then each as it comes, and none after its end", () => {
  const shown: number[] = [];
  const share = lateShare((one) => shown.push(one));
  share.tell(0.1);
  share.tell(0.2);
  jest.advanceTimersByTime(SHARE_AFTER_MS);
  expect(shown).toEqual([0.2]);
  share.tell(0.6);
  share.stop();
  share.tell(0.9);
  expect(shown).toEqual([0.2, 0.6]);
});
