import { useCallback, useMemo, useRef, useState } from "react";
import { loadPart } from "../../app/ports/load-part";
import { succeed, type Result } from "../../app/ports/result";
import type { NamedFile } from "../../app/ports/workbook-files";
import type { OwnedChanges } from "../changes/use-changes";
import type { CheckRunner } from "../checking/check-runner";
import { lateShare } from "../services/late-share";
import { useServices } from "../services/pane-services";
import type { CollectingState, CollectState } from "./collect-state";

/** Collecting the files that units sent back; it goes on while another part of the pane is looked at. */
export interface CollectTab {
  readonly state: CollectState;
  /** Reads files, together with those that were read before. */
  readonly add: (files: readonly File[]) => void;
  /** Changes what is looked at and decided; nothing before files were read. */
  readonly change: (part: Partial<CollectingState>) => void;
  /** Forgets the files; nothing of them was written. */
  readonly reset: () => void;
  /** Writes what is left of the collected, and remembers whose files came back; true where it was done. */
  readonly write: (wanted: CollectingState) => Promise<boolean>;
}

export function useCollect(
  runner: Pick<CheckRunner, "getState" | "read">,
  { make, dismiss }: OwnedChanges,
): CollectTab {
  const services = useServices();
  const [state, setState] = useState<CollectState>({ kind: "idle" });
  const latest = useRef(state);
  latest.current = state;

  const read = useCallback(
    async (files: readonly NamedFile[], before: CollectState): Promise<void> => {
      dismiss(); // the strip now tells of what comes back
      const giving = new AbortController();
      const { signal } = giving;
      const giveUp = (): void => giving.abort();
      setState({ kind: "reading", share: null, giveUp });
      const shares = lateShare((share) =>
        setState((now) => (now.kind === "reading" ? { ...now, share } : now)),
      );
      const retry = (): void => void read(files, before);
      try {
        await services.letScreenDraw();
        const done = await compare(files, signal, shares.tell);
        signal.throwIfAborted();
        setState(
          done.ok ? done.value : { kind: "trouble", trouble: { kind: "fault", fault: done.fault }, retry },
        );
      } catch (error) {
        setState(signal.aborted ? before : { kind: "trouble", trouble: { kind: "crash", error }, retry });
      } finally {
        shares.stop();
      }
    },
    [services, dismiss],
  );
  const compare = async (
    files: readonly NamedFile[],
    signal: AbortSignal,
    onShare: (share: number) => void,
  ): Promise<Result<CollectingState>> => {
    const { spreadsheet, heavyWork, today } = services;
    const { table } = runner.getState();
    const parts = await loadPart(() =>
      Promise.all([import("../../app/open-sheet"), import("../../app/apply-collected")]),
    );
    if (!parts.ok) return parts;
    const [{ readOpenSheet }, { mainOf }] = parts.value;
    const open = { spreadsheet, read: runner.read, sheetName: table?.sheet ?? "", table, today: today() };
    const sheet = await readOpenSheet(open);
    if (!sheet.ok) return sheet;
    const { workbook } = sheet.value;
    const asked = { workbook, table, today: today(), files };
    const collected = await heavyWork.collectFiles(asked, { signal, onShare });
    if (!collected.ok) return collected;
    const kept = latest.current.kind === "collected" ? latest.current : null;
    return succeed({
      kind: "collected",
      ...collected.value,
      main: mainOf(sheet.value),
      files,
      stage: { kind: "sum" },
      choices: kept?.choices ?? new Map(),
      drafts: kept?.drafts ?? new Map(),
    });
  };
  const add = useCallback(
    (chosen: readonly File[]): void => {
      const before = latest.current;
      const known = before.kind === "collected" ? before.files : [];
      void (async () => {
        const files = await Promise.all(
          chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
        );
        await read([...known, ...files], before);
      })();
    },
    [read],
  );
  const change = useCallback(
    (part: Partial<CollectingState>) =>
      setState((old) => (old.kind === "collected" ? { ...old, ...part } : old)),
    [],
  );
  const reset = useCallback(() => setState({ kind: "idle" }), []);
  const write = useCallback(
    (wanted: CollectingState) =>
      make({
        kind: "collect",
        run: async (onStep) => {
          const { table } = runner.getState();
          const { spreadsheet, today } = services;
          const parts = await loadPart(() => import("./write-collected"));
          if (!parts.ok) return parts;
          const open = {
            spreadsheet,
            read: runner.read,
            sheetName: wanted.main.sheet.sheet,
            table,
            today: today(),
          };
          const done = await parts.value.writeCollected(open, wanted, onStep);
          return done.ok ? succeed({ ...done.value, after: reset }) : done;
        },
      }),
    [make, runner, services, reset],
  );
  return useMemo(() => ({ state, add, change, reset, write }), [state, add, change, reset, write]);
}
