import { knownFont, type FontLetters } from "../workbook/known-font";
import type { PlannedFailure } from "./execute-batch";

/** What the web client allows in one request or answer. */
export const DEFAULT_LIMIT_BYTES = 5 * 1024 * 1024;

/** Errors of the transport, as `OSF` numbers them. */
export const TRANSPORT_ERRORS = {
  none: 0,
  cellEditMode: 5004,
  lostSession: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

/** A batch that fails: the `nth` from now (1 is the next one), after some of its actions were done. */
export interface FailingRequest extends PlannedFailure {
  nth: number;
}

/** Something that happens just before Excel carries out the `nth` request from now (1 is the next one): a person types, deletes a row … */
export interface Interruption {
  nth: number;
  readonly act: () => void;
}

/** Things that go wrong in a real Excel; change them at any time. */
export interface Faults {
  /** Delay of every answer. */
  latencyMs: number;
  /** The host takes requests and never answers. */
  silent: boolean;
  /** The person is typing in a cell: requests fail with 5004, or wait if they ask to (`delayForCellEdit`). */
  cellEditMode: boolean;
  /** Excel on the web lost its session: 5012. */
  lostSession: boolean;
  /** Too much work asked for: 5102. */
  activityLimit: boolean;
  /** The document may not be touched: 7000. */
  accessDenied: boolean;
  requestLimitBytes: number;
  responseLimitBytes: number;
  failingRequests: FailingRequest[];
  interruptions: Interruption[];
  /** What Excel makes of a text that the add-in writes, with its apostrophe; without a setting Excel keeps the text. */
  alterText: (text: string) => string | number;
  /** `Range.find` looks at hidden and filtered rows, hidden columns and hidden sheets, too: no document says which Excel does. */
  findsHiddenCells: boolean;
  /** Letters of a font, where the machine lacks it and another one takes its place. */
  fontOf: (name: string) => FontLetters;
}

function healthy(): Omit<Faults, "cellEditMode"> {
  return {
    latencyMs: 0,
    silent: false,
    lostSession: false,
    activityLimit: false,
    accessDenied: false,
    requestLimitBytes: DEFAULT_LIMIT_BYTES,
    responseLimitBytes: DEFAULT_LIMIT_BYTES,
    failingRequests: [],
    interruptions: [],
    alterText: (text) => text,
    findsHiddenCells: false,
    fontOf: knownFont,
  };
}

/** No faults; `onCellEditEnd` is called when the person leaves the cell. */
export function createFaults(onCellEditEnd: () => void): Faults {
  let isEditing = false;
  return {
    ...healthy(),
    get cellEditMode() {
      return isEditing;
    },
    set cellEditMode(value) {
      const wasEditing = isEditing;
      isEditing = value;
      if (wasEditing && !value) onCellEditEnd();
    },
  };
}

/** Back to a healthy Excel. */
export function clearFaults(faults: Faults): void {
  Object.assign(faults, healthy(), { cellEditMode: false });
}

/** The error that every request meets now. */
export function standingError(faults: Faults): number {
  if (faults.lostSession) return TRANSPORT_ERRORS.lostSession;
  if (faults.activityLimit) return TRANSPORT_ERRORS.activityLimit;
  return faults.accessDenied ? TRANSPORT_ERRORS.accessDenied : TRANSPORT_ERRORS.none;
}

/** Counts a request and takes out the failure planned for it. */
export function takeFailure(faults: Faults): PlannedFailure | null {
  for (const failing of faults.failingRequests) failing.nth -= 1;
  const due = faults.failingRequests.find(({ nth }) => nth <= 0) ?? null;
  faults.failingRequests = faults.failingRequests.filter((failing) => failing !== due);
  return due;
}

/** Counts a request and runs the interruptions that are planned before it. */
export function letInterruptionsHappen(faults: Faults): void {
  for (const interruption of faults.interruptions) interruption.nth -= 1;
  const due = faults.interruptions.filter(({ nth }) => nth <= 0);
  faults.interruptions = faults.interruptions.filter((interruption) => !due.includes(interruption));
  for (const { act } of due) act();
}
