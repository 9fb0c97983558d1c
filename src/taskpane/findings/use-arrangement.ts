import { useCallback, useState, type Dispatch, type SetStateAction } from "react";
import type { CheckedWorkbook } from "../../app/check-workbook";
import { PLAIN_ARRANGEMENT, type Arrangement } from "./arrangement";
import { followLines } from "./follow-lines";

interface Kept {
  readonly arrangement: Arrangement;
  /** What was found when it was kept; null before the first check. */
  readonly checked: CheckedWorkbook | null;
}

/**
 * Keeps how the findings are arranged while other parts of the pane are looked at. It follows rows that move in the sheet before
 * the list is drawn anew.
 * @param checked the last check; null before the first, and while there is no table
 */
export function useArrangement(
  checked: CheckedWorkbook | null,
): [Arrangement, Dispatch<SetStateAction<Arrangement>>] {
  const [kept, setKept] = useState<Kept>({ arrangement: PLAIN_ARRANGEMENT, checked });
  const arrange = useCallback(
    (change: SetStateAction<Arrangement>) =>
      setKept((old) => ({
        ...old,
        arrangement: typeof change === "function" ? change(old.arrangement) : change,
      })),
    [],
  );
  if (checked === null || checked === kept.checked) return [kept.arrangement, arrange];
  const { checked: before } = kept;
  const arrangement =
    before === null || before.sheet === checked.sheet
      ? kept.arrangement
      : followLines(kept.arrangement, before, checked);
  setKept({ arrangement, checked });
  return [arrangement, arrange];
}
