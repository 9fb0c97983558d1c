import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useAside } from "../aside/aside-context";
import { placeKey } from "./finding-list";
import type { ListedRow } from "./list-rows";
import type { TreeHands } from "./tree-parts";
import type { Findings } from "./use-findings";

/** The form of setting aside that is open in the current line. */
export function useSettingAside(
  { current, take, wantsFocus }: Findings,
  movedFrom: string | null,
): Pick<TreeHands, "settingAside" | "onSetAside" | "onAsideDone"> {
  const aside = useAside();
  const canSetAside = aside !== null;
  const line = current === null ? null : placeKey(current.row.key, current.group.key);
  const [open, setOpen] = useState<string | null>(null);
  const [made, setMade] = useState(0);
  const drawn = useRef(current);
  // Where another line was taken the form is closed; what was typed in it stays, and goes with its line to another row.
  useLayoutEffect(() => {
    const was = drawn.current;
    drawn.current = current;
    if (open === null || open === line) return;
    const hasMoved = open === movedFrom && was !== null && current !== null;
    if (hasMoved) aside?.memory.moveDraft(was.row.findings, current.row.findings);
    setOpen(hasMoved ? line : null);
  });
  // What was set aside is gone by now: the line that has come in its place is taken.
  useLayoutEffect(() => {
    if (made === 0 || current === null) return;
    wantsFocus.current = true;
    take(current.row, current.group, "soon");
  }, [made]);
  const onSetAside = useCallback(
    (row: ListedRow) => {
      if (current?.row === row) setOpen(line);
    },
    [current, line],
  );
  const onAsideDone = useCallback(
    (outcome: "made" | "left") => {
      setOpen(null);
      if (outcome === "made") setMade((count) => count + 1);
      else wantsFocus.current = true; // on the button that opened it
    },
    [wantsFocus],
  );
  return useMemo(
    () => ({ settingAside: open, onAsideDone, ...(canSetAside && { onSetAside }) }),
    [open, onAsideDone, canSetAside, onSetAside],
  );
}
