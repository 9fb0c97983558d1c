import { useCallback, useMemo, useRef, useState } from "react";
import type { Result } from "../../app/ports/result";
import { succeed } from "../../app/ports/result";
import type { PlainDate } from "../../core/calendar/plain-date";
import type { CheckRunner } from "../checking/check-runner";
import { findPictures } from "../pages/find-pictures";
import type { JobWay } from "../services/heavy-work";
import { lateShare } from "../services/late-share";
import { orAborted } from "../services/or-aborted";
import { useServices } from "../services/pane-services";
import { REPORT_FORMATS } from "../services/report-formats";
import type { NotesFormat, NotesState } from "./notes-state";

/** Whose notes are made, and as what. */
export interface NotesAsked {
  readonly units: readonly string[];
  readonly format: NotesFormat;
  /** With which deadlines are compared. */
  readonly day: PlainDate;
}

export interface NotesMaking {
  readonly state: NotesState;
  readonly make: (asked: NotesAsked) => void;
  /** Ends the making that goes on: nothing is handed over, and what was said before is said again. Too late, it does nothing. */
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** Makes notes to units when asked: reads the workbook afresh, writes them, and hands the file over. The workbook stays as it is. */
export function useNotes(runner: Pick<CheckRunner, "getState">): NotesMaking {
  const services = useServices();
  const cancelling = useRef<AbortController | null>(null);
  const latest = useRef<NotesState>({ kind: "idle" });
  const [state, setState] = useState<NotesState>({ kind: "idle" });
  const show = useCallback((next: NotesState): void => {
    latest.current = next;
    setState(next);
  }, []);
  const change = useCallback(
    (part: Partial<Extract<NotesState, { kind: "working" }>>): void => {
      if (latest.current.kind === "working") show({ ...latest.current, ...part });
    },
    [show],
  );
  const write = useCallback(
    async ({ units, format, day }: NotesAsked, way: Required<JobWay>): Promise<Result<NotesState>> => {
      const { spreadsheet, heavyWork, deliverFile } = services;
      const read = await orAborted(spreadsheet.read({ mergedAreas: true }), way.signal);
      if (!read.ok) return read;
      const workbook = read.value;
      const { pictures, lack } = await orAborted(findPictures({ spreadsheet }, workbook), way.signal);
      const { table } = runner.getState();
      const made = await heavyWork.makeNotes({ workbook, table, day, units, pictures, format }, way);
      if (!made.ok) return made;
      const { name, bytes, count } = made.value;
      way.signal.throwIfAborted();
      change({ canCancel: false });
      const delivered = await deliverFile({ name, bytes, mediaType: REPORT_FORMATS[format].mediaType });
      return delivered.ok
        ? succeed({ kind: "downloaded", fileName: name, count, pictureLack: lack })
        : delivered;
    },
    [change, runner, services],
  );
  const make = useCallback(
    (asked: NotesAsked): void => {
      const run = async (): Promise<void> => {
        const before = latest.current;
        const { signal } = (cancelling.current = new AbortController());
        show({ kind: "working", format: asked.format, share: null, canCancel: true });
        const shares = lateShare((share) => change({ share }));
        const retry = (): void => void run();
        try {
          await services.letScreenDraw();
          const done = await write(asked, { signal, onShare: shares.tell });
          show(
            done.ok ? done.value : { kind: "trouble", trouble: { kind: "fault", fault: done.fault }, retry },
          );
        } catch (error) {
          show(signal.aborted ? before : { kind: "trouble", trouble: { kind: "crash", error }, retry });
        } finally {
          shares.stop();
        }
      };
      if (latest.current.kind !== "working") void run();
    },
    [change, services, show, write],
  );
  const cancel = useCallback((): void => {
    if (latest.current.kind === "working" && latest.current.canCancel) cancelling.current?.abort();
  }, []);
  const reset = useCallback(() => show({ kind: "idle" }), [show]);
  return useMemo(() => ({ state, make, cancel, reset }), [state, make, cancel, reset]);
}
