import { succeed, type Result, type UserFault } from "../../app/ports/result";
import type { WantedTable } from "../../core/model/wanted-table";
import type { RawWorkbook } from "../../core/sheet/raw-table";
import { lateShare } from "../services/late-share";
import { orAborted } from "../services/or-aborted";
import type { JobWay } from "../services/heavy-work";
import type { PaneServices } from "../services/pane-services";
import { carryMergedAreas } from "./carry-merged-areas";
import type { CheckOutcome } from "./check-outcome";
import { createCheckWait, type CheckKind } from "./create-check-wait";
import { pauseAfter } from "./pause-after";

/** What went wrong: a fault with its own sentence, or something nobody foresaw. */
export type Trouble =
  | { readonly kind: "fault"; readonly fault: UserFault }
  /** `isWriting` where it broke off while the workbook was being changed. */
  | { readonly kind: "crash"; readonly error: unknown; readonly isWriting?: boolean };

export interface CheckingState {
  readonly activity: "idle" | "reading" | "checking";
  /** From 0 to 1, how much of the check is done; null within its first second, and where there is none. */
  readonly share: number | null;
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
  /** Ends the check that is going on: all is as it was before it was asked for. */
  readonly cancel: () => void;
  /** Reads the workbook as it is now, with the merged areas of the last explicit check. */
  readonly read: () => Promise<Result<RawWorkbook>>;
  /** Marks the results as older than the sheet and checks again once the typing has paused. */
  readonly noteChange: () => void;
  /** Ends the waiting for a cell that is typed in: nothing is checked then. */
  readonly giveUp: () => void;
  /** Forgets a check that was going to come. */
  readonly stop: () => void;
}

/** If no table is left to choose from, the next one that is found is taken. */
function tableAfter(outcome: CheckOutcome, wanted: WantedTable | null): WantedTable | null {
  if (outcome.kind === "checked") return outcome.checked.table;
  return outcome.tables.length === 0 ? null : wanted;
}

const INITIAL: CheckingState = {
  activity: "idle",
  share: null,
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
  services: Pick<PaneServices, "spreadsheet" | "today" | "timeOfDay" | "letScreenDraw" | "heavyWork">,
): CheckRunner {
  const { spreadsheet, today, timeOfDay, letScreenDraw, heavyWork } = services;
  const listeners = new Set<() => void>();
  let state = INITIAL;
  let changes = 0;
  /** Milliseconds of the last check, without what the code took to come. */
  let took = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let next: CheckKind | null = null;
  let lastWithMerges: RawWorkbook | null = null;
  let addingWords: Promise<void> | null = null;
  let cancelling: AbortController | null = null;
  /** The table of the last outcome: what a check that is cancelled leaves. */
  let tableBefore: WantedTable | null = null;
  let lastId = 0;
  /** Of the check whose outcome is shown. */
  let shownId = 0;

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
    const { signal } = (cancelling = new AbortController());
    const shares = lateShare((share) => update({ share }));
    if (!wait.isOn()) update({ activity: "reading" });
    try {
      await checkOnce(kind, { signal, onShare: shares.tell });
    } catch (error) {
      wait.end();
      if (signal.aborted) update({ activity: "idle", table: tableBefore });
      else update({ activity: "idle", trouble: { kind: "crash", error } });
    } finally {
      shares.stop();
      if (state.share !== null) update({ share: null });
    }
  };

  const checkOnce = async (kind: CheckKind, way: Required<JobWay>): Promise<void> => {
    const { signal } = way;
    const changesBefore = changes;
    const wanted = state.table;
    const isExplicit = kind === "explicit";
    await orAborted(letScreenDraw(), signal);
    const preparing = heavyWork.prepare(null);
    const readFrom = performance.now();
    const options = { mergedAreas: isExplicit, everyTable: isExplicit, sheet: wanted?.sheet ?? null };
    const read = await orAborted(spreadsheet.read(options), signal);
    if (!read.ok) {
      if (wait.takes(read.fault, kind)) {
        update({ activity: "idle", isStale: state.outcome !== null, trouble: null });
      } else update({ activity: "idle", trouble: { kind: "fault", fault: read.fault } });
      return;
    }
    wait.end();
    const reading = performance.now() - readFrom;
    const prepared = await orAborted(preparing, signal);
    if (!prepared.ok) {
      update({ activity: "idle", trouble: { kind: "fault", fault: prepared.fault } });
      return;
    }
    const checkedFrom = performance.now();
    update({ activity: "checking" });
    await orAborted(letScreenDraw(), signal);
    const { workbook, hasMoved } = isExplicit
      ? { workbook: read.value, hasMoved: false }
      : carryMergedAreas(lastWithMerges, read.value);
    if (isExplicit) lastWithMerges = read.value;
    lastId += 1;
    const id = lastId;
    const known = isExplicit ? null : (state.outcome?.tables ?? []);
    const done = await heavyWork.check({ workbook, table: wanted, asOf: today(), known, id }, way);
    if (!done.ok) {
      update({ activity: "idle", trouble: { kind: "fault", fault: done.fault } });
      return;
    }
    const { kind: found, tables } = done.value;
    const outcome: CheckOutcome =
      found === "checked"
        ? { kind: found, checked: done.value.checked, workbook, tables }
        : { kind: found, fault: done.value.fault, workbook, tables };
    took = reading + performance.now() - checkedFrom;
    shownId = id;
    // Another table may have been taken meanwhile; its own check comes next.
    const isStillMeant = state.table === wanted;
    tableBefore = tableAfter(outcome, wanted);
    update({
      activity: "idle",
      outcome,
      table: isStillMeant ? tableBefore : state.table,
      checkedAt: timeOfDay(),
      isStale: changes !== changesBefore,
      hasMergesMoved: hasMoved,
      trouble: null,
    });
    if (done.value.kind === "checked" && !done.value.hasWords) addingWords ??= addWordsLater();
  };

  /** The first findings do not wait for the words; where the net was down, the next check tries again. */
  const addWordsLater = async (): Promise<void> => {
    try {
      const added = await heavyWork.addWords({ asOf: today() });
      const { outcome } = state;
      if (!added.ok || added.value === null || outcome?.kind !== "checked") return;
      const { id, ...found } = added.value;
      if (id === shownId) update({ outcome: { ...outcome, checked: { ...outcome.checked, ...found } } });
    } catch (error) {
      update({ trouble: { kind: "crash", error } });
    } finally {
      addingWords = null;
    }
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
    cancel: () => {
      next = null;
      wait.end();
      cancelling?.abort();
    },
    read: async () => {
      const read = await spreadsheet.read({ mergedAreas: false, sheet: state.table?.sheet ?? null });
      return read.ok ? succeed(carryMergedAreas(lastWithMerges, read.value).workbook) : read;
    },
    noteChange: () => {
      changes += 1;
      update({ isStale: state.outcome !== null });
      clearTimeout(pause);
      pause = setTimeout(() => void request("automatic"), pauseAfter(took));
    },
    giveUp: wait.end,
    stop: () => {
      clearTimeout(pause);
      wait.end();
    },
  };
}
