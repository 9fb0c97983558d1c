import { useCallback, useEffect, useRef, useState } from "react";
import type { Result } from "../../app/ports/result";
import type { Trouble } from "../checking/check-runner";

/** Something that was tried and did not work, and how to try it again. */
export interface OpenTrouble {
  readonly source: string;
  readonly trouble: Trouble;
  readonly retry: () => void;
}

/** Tries something; a fault or a crash becomes an open trouble under the source's name, success closes the one before. */
export type Attempt = (source: string, work: () => Promise<Result<unknown>>) => Promise<void>;

export interface Troubles {
  readonly open: readonly OpenTrouble[];
  readonly attempt: Attempt;
  readonly dismiss: (source: string) => void;
  /** Puts away what no longer holds, since the workbook answered again; what has to be tried again for its own sake is. */
  readonly clear: () => void;
}

/** What the pane needs all the time, so that it is tried again by itself. */
const KEPT_UP: ReadonlySet<string> = new Set(["watch"]);

/** What went wrong and was not solved yet, at most one trouble from each source. */
export function useTroubles(): Troubles {
  const [open, setOpen] = useState<readonly OpenTrouble[]>([]);
  const dismiss = useCallback(
    (source: string) => setOpen((before) => before.filter((other) => other.source !== source)),
    [],
  );
  const attempt: Attempt = useCallback(async (source, work) => {
    const note = (trouble: Trouble | null): void =>
      setOpen((before) => {
        const others = before.filter((other) => other.source !== source);
        if (trouble === null) return others.length === before.length ? before : others;
        return [...others, { source, trouble, retry: () => void attempt(source, work) }];
      });
    try {
      const done = await work();
      note(done.ok ? null : { kind: "fault", fault: done.fault });
    } catch (error) {
      note({ kind: "crash", error });
    }
  }, []);
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  const clear = useCallback(() => {
    for (const { source, retry } of latest.current) if (KEPT_UP.has(source)) retry();
    setOpen((before) => (before.length === 0 ? before : []));
  }, []);
  return { open, attempt, dismiss, clear };
}
