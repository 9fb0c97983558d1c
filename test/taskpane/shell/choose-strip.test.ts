import { NO_CHANGES } from "../../../src/taskpane/changes/changes";
import type { ChangesState } from "../../../src/taskpane/changes/changes";
import type { CheckingState, Trouble } from "../../../src/taskpane/checking/check-runner";
import { NO_EDITS } from "../../../src/core/changes/workbook-edits";
import { chooseStrip } from "../../../src/taskpane/shell/choose-strip";

const FAULT: Trouble = { kind: "fault", fault: { th: "เขียนไม่ได้", en: "Cannot write" } };
const OTHER: Trouble = { kind: "fault", fault: { th: "อ่านไม่ได้", en: "Cannot read" } };
const OUTCOME: CheckingState["outcome"] = {
  kind: "no-table",
  fault: { th: "ไม่พบ", en: "None" },
  tables: [],
  workbook: { tables: [], active: 0 },
};
const LAST: ChangesState["last"] = {
  kind: "made",
  edits: NO_EDITS,
  left: [],
  said: undefined,
  notes: [],
  parts: [],
};
const IDLE = { activity: "idle", isWaiting: false, trouble: null, outcome: OUTCOME } as const;
const ANY_OPEN = [{ source: "select", trouble: OTHER, retry: () => undefined }];

describe("chooseStrip", () => {
  test.each([
    ["nothing", {}, IDLE, [], "rest"],
    ["a check", {}, { ...IDLE, activity: "checking" }, [], "working"],
    [
      "a change that goes on, before all",
      { step: "writing", last: LAST },
      { ...IDLE, trouble: FAULT },
      ANY_OPEN,
      "changing",
    ],
    [
      "what was done, though the sheet is checked again",
      { last: LAST },
      { ...IDLE, activity: "reading" },
      [],
      "outcome",
    ],
    [
      "a fault of a change, before what was done",
      { last: LAST, trouble: { trouble: FAULT, retry: () => undefined } },
      IDLE,
      [],
      "fault",
    ],
    ["a fault of a check, what was found before being shown", {}, { ...IDLE, trouble: FAULT }, [], "fault"],
    [
      "nothing of a fault that stands in the content",
      {},
      { ...IDLE, outcome: null, trouble: FAULT },
      ANY_OPEN,
      "rest",
    ],
    [
      "a check that is tried again, and no more its fault",
      {},
      { ...IDLE, trouble: FAULT, activity: "reading" },
      [],
      "working",
    ],
    ["another fault", {}, IDLE, ANY_OPEN, "fault"],
    [
      "a change that waits for a cell, and not that it is tried again",
      { step: "reading", waiting: { kind: "change", place: "E30", giveUp: () => undefined } },
      IDLE,
      [],
      "waiting",
    ],
    ["a check that waits for a cell", {}, { ...IDLE, isWaiting: true, activity: "reading" }, [], "waiting"],
  ] as const)("tells %s", (_, changes, checking, troubles, kind) => {
    expect(chooseStrip({ ...NO_CHANGES, ...changes }, checking, troubles).kind).toBe(kind);
  });

  test("tells what was done with the fault of the check that came after it, and with no other fault", () => {
    const made = { ...NO_CHANGES, last: LAST };
    const failed = { trouble: FAULT, retry: () => undefined };
    expect(chooseStrip(made, { ...IDLE, trouble: OTHER }, [])).toMatchObject({ source: "check", done: LAST });
    expect(chooseStrip({ ...made, trouble: failed }, IDLE, [])).toMatchObject({ done: null });
    expect(chooseStrip(made, IDLE, ANY_OPEN)).toMatchObject({ done: null });
  });

  test("tells one fault of two, with whose it is", () => {
    const changes = { ...NO_CHANGES, trouble: { trouble: FAULT, retry: () => undefined } };
    expect(chooseStrip(changes, { ...IDLE, trouble: OTHER }, ANY_OPEN)).toEqual({
      kind: "fault",
      trouble: FAULT,
      source: "change",
      done: null,
    });
    expect(chooseStrip(NO_CHANGES, IDLE, ANY_OPEN)).toMatchObject({ source: { name: "select" } });
  });
});
