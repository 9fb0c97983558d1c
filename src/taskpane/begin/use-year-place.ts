import { useEffect, useState } from "react";
import { loadPart } from "../../app/ports/load-part";
import type { YearPlace } from "../../core/sheet/find-year-place";
import type { CheckOutcome } from "../checking/check-outcome";

/** The fiscal year that a workbook says, and where. */
export interface KnownYear {
  /** Null where the workbook does not say it, or was not read yet. */
  readonly year: number | null;
  readonly place: YearPlace | null;
}

/** The fiscal year that the workbook says; what finds its place comes later than the first screen. */
export function useKnownYear(outcome: CheckOutcome | null): KnownYear {
  const [found, setFound] = useState<{ readonly of: CheckOutcome; readonly place: YearPlace | null } | null>(
    null,
  );
  const isSaid =
    outcome?.kind === "checked" && ["title", "settings"].includes(outcome.checked.sheet.fiscalYearSource);
  useEffect(() => {
    if (!isSaid) return undefined;
    let isOver = false;
    void loadPart(() => import("../../core/sheet/find-year-place")).then((part) => {
      if (isOver || !part.ok) return;
      setFound({ of: outcome, place: part.value.findYearPlace(outcome.workbook, outcome.checked.sheet) });
    });
    return () => void (isOver = true);
  }, [isSaid, outcome]);
  if (!isSaid) return { year: null, place: null };
  return {
    year: outcome.checked.sheet.fiscalYear,
    place: found?.of === outcome ? found.place : { kind: "title", row: null },
  };
}
