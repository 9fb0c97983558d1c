import { useCallback, useState } from "react";
import type { AppliedFixes, ApplyStep } from "../../app/apply-fixes";
import type { Result } from "../../app/result";
import type { UndoOutcome, UndoRecord } from "../../app/spreadsheet";
import type { CheckRunner, Trouble } from "../checking/check-runner";
import { useServices } from "../services/pane-services";

/** What the pane did to the workbook last, or is doing. */
export interface ChangeState {
  readonly step: ApplyStep | "undoing" | null;
  readonly last:
    | {
        readonly kind: "made";
        readonly change: AppliedFixes;
        /** What undoes the change before, where this one changed nothing. */
        readonly earlier: UndoRecord | null;
      }
    | { readonly kind: "undone"; readonly outcome: UndoOutcome }
    | null;
  /** What went wrong, and how to try again; what was done before stays. */
  readonly trouble: { readonly trouble: Trouble; readonly retry: () => void } | null;
}

export interface LastChange {
  readonly state: ChangeState;
  /** Changes the workbook and checks it again; true once that was done. */
  readonly make: (
    work: (onStep: (step: ApplyStep) => void) => Promise<Result<AppliedFixes>>,
  ) => Promise<boolean>;
  readonly undo: (record: UndoRecord) => void;
  readonly dismiss: () => void;
}

const NOTHING: ChangeState = { step: null, last: null, trouble: null };

/** Keeps the last change of the workbook for as long as the pane is open, so that it can be undone. */
export function useLastChange(runner: CheckRunner): LastChange {
  const { spreadsheet, letScreenDraw } = useServices();
  const [state, setState] = useState(NOTHING);

  const run = useCallback(
    async (
      first: NonNullable<ChangeState["step"]>,
      work: () => Promise<Result<NonNullable<ChangeState["last"]>>>,
      retry: () => void,
    ): Promise<boolean> => {
      setState((old) => ({ ...old, step: first, trouble: null }));
      try {
        await letScreenDraw();
        const done = await work();
        if (!done.ok) {
          const trouble: Trouble = { kind: "fault", fault: done.fault };
          setState((old) => ({ ...old, step: null, trouble: { trouble, retry } }));
          return false;
        }
        await runner.check();
        setState((old) => ({ step: null, last: withEarlier(done.value, old.last), trouble: null }));
        return true;
      } catch (error) {
        const trouble: Trouble = { kind: "crash", error, isWriting: true };
        setState((old) => ({ ...old, step: null, trouble: { trouble, retry } }));
        return false;
      }
    },
    [letScreenDraw, runner],
  );

  const make: LastChange["make"] = useCallback(
    (work) =>
      run(
        "reading",
        async () => {
          const done = await work((step) => setState((old) => ({ ...old, step })));
          return done.ok ? { ok: true, value: { kind: "made", change: done.value, earlier: null } } : done;
        },
        () => void make(work),
      ),
    [run],
  );
  const undo: LastChange["undo"] = useCallback(
    (record) =>
      void run(
        "undoing",
        async () => {
          const done = await spreadsheet.undo(record);
          return done.ok ? { ok: true, value: { kind: "undone", outcome: done.value } } : done;
        },
        () => undo(record),
      ),
    [run, spreadsheet],
  );
  const dismiss = useCallback(
    () => setState((old) => (old.trouble === null ? NOTHING : { ...old, trouble: null })),
    [],
  );
  return { state, make, undo, dismiss };
}

/** A change that changed nothing does not make the one before it last for ever: that can still be undone. */
function withEarlier(
  last: NonNullable<ChangeState["last"]>,
  before: ChangeState["last"],
): NonNullable<ChangeState["last"]> {
  if (last.kind !== "made" || last.change.undo !== null || before === null) return last;
  const earlier = before.kind === "made" ? (before.change.undo ?? before.earlier) : before.outcome.remaining;
  return { ...last, earlier };
}
