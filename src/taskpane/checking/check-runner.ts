import type { addSpelling as AddSpelling } from "../../app/add-spelling";
import { loadPart } from "../../app/ports/load-part";
import { succeed, type Result, type UserFault } from "../../app/ports/result";
import type { WantedTable } from "../../core/model/wanted-table";
import type { RawWorkbook } from "../../core/sheet/raw-table";
import type { Spelling } from "../../core/text/spelling/spelling-words";
import type { PaneServices } from "../services/pane-services";
import { carryMergedAreas } from "./carry-merged-areas";
import type { CheckOutcome } from "./check-outcome";
import { createCheckWait, type CheckKind } from "./create-check-wait";

/** What went wrong: a fault with its own sentence, or something nobody foresaw. */
export type Trouble =
  | { readonly kind: "fault"; readonly fault: UserFault }
  /** `isWriting` where it broke off while the workbook was being changed. */
  | { readonly kind: "crash"; readonly error: unknown; readonly isWriting?: boolean };

export interface CheckingState {
  readonly activity: "idle" | "reading" | "checking";
  /** Null before the first check. */
  readonly outcome: CheckOutcome | null;
  /** The table in use, though it may be gone; null as long as no table was found. */
  readonly table: WantedTable | null;
  /** Time of the day of the last check, "14:05". */
  readonly checkedAt: string | null;
  /** True while the sheet has changed since it was read. */
  readonly isStale: boolean;
  /** True when rows have moved under merged areas that only an explicit check asks for. */
  readonly hasMergesMoved: boolean;
  /** True while the check that was asked for waits until no cell is typed in. */
  readonly isWaiting: boolean;
  /** Why the last check could not be made; what was found before stays. */
  readonly trouble: Trouble | null;
}

export interface CheckRunner {
  readonly getState: () => CheckingState;
  readonly subscribe: (listener: () => void) => () => void;
  /** An explicit check: merged areas and the tables of all sheets are asked for as well. */
  readonly check: () => Promise<void>;
  /** Takes another table of the workbook from now on, and checks it. */
  readonly use: (table: WantedTable) => Promise<void>;
  /** A check of what the pane has written itself: Excel's undo stays, and so does the sheet. */
  readonly recheck: () => Promise<void>;
  /** Reads the workbook as it is now, with the merged areas of the last explicit check. */
  readonly read: () => Promise<Result<RawWorkbook>>;
  /** Marks the results as older than the sheet and checks again once the typing has paused. */
  readonly noteChange: () => void;
  /** Ends the waiting for a cell that is typed in: nothing is checked then. */
  readonly giveUp: () => void;
  /** Forgets a check that was going to come. */
  readonly stop: () => void;
}

/** What reads the words, and what adds its findings to a check: both come later than the first screen. */
interface Reader {
  readonly spelling: Spelling;
  readonly addSpelling: typeof AddSpelling;
}

async function loadReader(loadSpelling: PaneServices["loadSpelling"]): Promise<Reader | null> {
  if (loadSpelling === null) return null;
  const part = await loadPart(() => Promise.all([loadSpelling(), import("../../app/add-spelling")]));
  if (!part.ok) return null;
  const [spelling, { addSpelling }] = part.value;
  return { spelling, addSpelling };
}

/** If no table is left to choose from, the next one that is found is taken. */
function tableAfter(outcome: CheckOutcome, wanted: WantedTable | null): WantedTable | null {
  if (outcome.kind === "checked") return outcome.checked.table;
  return outcome.tables.length === 0 ? null : wanted;
}

/** Long enough to type on in, short enough to seem immediate. */
export const PAUSE_AFTER_CHANGE_MS = 1200;

const INITIAL: CheckingState = {
  activity: "idle",
  outcome: null,
  table: null,
  checkedAt: null,
  isStale: false,
  hasMergesMoved: false,
  isWaiting: false,
  trouble: null,
};

/**
 * Checks the workbook when asked and after changes: one reading for each check, and never two checks at once. The table that the
 * first check took, the one chosen in the workbook or else the one in front, stays in use, no matter which sheet is in front,
 * until another table is chosen.
 */
export function createCheckRunner(
  services: Pick<PaneServices, "spreadsheet" | "today" | "timeOfDay" | "letScreenDraw" | "loadSpelling">,
): CheckRunner {
  const { spreadsheet, today, timeOfDay, letScreenDraw, loadSpelling } = services;
  const listeners = new Set<() => void>();
  let state = INITIAL;
  let changes = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let next: CheckKind | null = null;
  let lastWithMerges: RawWorkbook | null = null;
  let reader: Reader | null = null;
  let loading: Promise<void> | null = null;

  const update = (part: Partial<CheckingState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };

  const wait = createCheckWait(
    (kind) => void request(kind),
    (isWaiting) => update({ isWaiting }),
  );

  const request = (kind: CheckKind): Promise<void> => {
    clearTimeout(pause);
    if (next !== "explicit") next = wait.kindOf(kind);
    running ??= runAll();
    return running;
  };

  const runAll = async (): Promise<void> => {
    while (next !== null) {
      const kind = next;
      next = null;
      await runOnce(kind);
    }
    running = null; // at once: a request made in the next moment must start a new run
  };

  const runOnce = async (kind: CheckKind): Promise<void> => {
    if (!wait.isOn()) update({ activity: "reading" });
    try {
      const changesBefore = changes;
      const wanted = state.table;
      const isExplicit = kind === "explicit";
      await letScreenDraw();
      const loadingChecks = loadPart(() => import("./check-table"));
      const read = await spreadsheet.read({
        mergedAreas: isExplicit,
        everyTable: isExplicit,
        sheet: wanted?.sheet ?? null,
      });
      if (!read.ok) {
        if (wait.takes(read.fault, kind)) {
          update({ activity: "idle", isStale: state.outcome !== null, trouble: null });
        } else update({ activity: "idle", trouble: { kind: "fault", fault: read.fault } });
        return;
      }
      wait.end();
      const checks = await loadingChecks;
      if (!checks.ok) {
        update({ activity: "idle", trouble: { kind: "fault", fault: checks.fault } });
        return;
      }
      update({ activity: "checking" });
      await letScreenDraw();
      const { workbook, hasMoved } = isExplicit
        ? { workbook: read.value, hasMoved: false }
        : carryMergedAreas(lastWithMerges, read.value);
      if (isExplicit) lastWithMerges = read.value;
      const outcome = await withSpelling(
        checks.value.checkTable(workbook, wanted, {
          asOf: today(),
          known: isExplicit ? null : (state.outcome?.tables ?? []),
        }),
      );
      // Another table may have been taken meanwhile; its own check comes next.
      const isStillMeant = state.table === wanted;
      update({
        activity: "idle",
        outcome,
        table: isStillMeant ? tableAfter(outcome, wanted) : state.table,
        checkedAt: timeOfDay(),
        isStale: changes !== changesBefore,
        hasMergesMoved: hasMoved,
        trouble: null,
      });
      if (outcome.kind === "checked" && outcome.checked.spelling === null) loading ??= addWordsLater();
    } catch (error) {
      wait.end();
      update({ activity: "idle", trouble: { kind: "crash", error } });
    }
  };

  /** Unchanged as long as no words are loaded: the first findings do not wait for them. */
  const withSpelling = async (outcome: CheckOutcome): Promise<CheckOutcome> => {
    if (outcome.kind !== "checked" || reader === null) return outcome;
    const { spelling, addSpelling } = reader;
    const checked = await addSpelling(outcome, spelling, { asOf: today(), pause: letScreenDraw });
    return { ...outcome, checked };
  };

  const addWordsLater = async (): Promise<void> => {
    reader = await loadReader(loadSpelling);
    loading = null; // where the net was down, the next check tries again
    const { outcome } = state;
    if (outcome === null) return;
    const spelt = await withSpelling(outcome);
    if (state.outcome === outcome && spelt !== outcome) update({ outcome: spelt });
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    check: () => request("explicit"),
    use: (table) => {
      update({ table });
      return request("explicit");
    },
    recheck: () => request("automatic"),
    read: async () => {
      const read = await spreadsheet.read({ mergedAreas: false, sheet: state.table?.sheet ?? null });
      return read.ok ? succeed(carryMergedAreas(lastWithMerges, read.value).workbook) : read;
    },
    noteChange: () => {
      changes += 1;
      update({ isStale: state.outcome !== null });
      clearTimeout(pause);
      pause = setTimeout(() => void request("automatic"), PAUSE_AFTER_CHANGE_MS);
    },
    giveUp: wait.end,
    stop: () => {
      clearTimeout(pause);
      wait.end();
    },
  };
}
