import { useEffect, useMemo, useState } from "react";
import { findOwnTexts } from "../../app/find-own-texts";
import type { ReadSheet } from "../../app/open-sheet";
import { proposeFill, type ProposedFill } from "../../app/propose-fill";
import { proposeRecordRows } from "../../app/propose-record-rows";
import type { PlainDate } from "../../core/calendar/plain-date";
import { useServices } from "../services/pane-services";
import { describeRows, type DescribedRow } from "./describe-rows";
import { listWork, type WorkItem } from "./list-work";
import { offerTargets, type OfferedTarget } from "./offer-targets";

/** What follows from the workbook as it was read, and from what the tool filled in earlier. */
export interface Work {
  readonly ownTexts: ReadonlyMap<string, string>;
  readonly proposed: ProposedFill;
  readonly items: readonly WorkItem[];
  readonly targets: readonly OfferedTarget[];
  /** Rows that the texts would add to the indicator sheet. */
  readonly moved: readonly DescribedRow[];
}

/** Works out what every measure has and wants, once for each reading of the workbook. */
export function useWork(read: ReadSheet, today: PlainDate): Work {
  const { spreadsheet } = useServices();
  const [filledTexts, setFilledTexts] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let isOver = false;
    const keep = (texts: ReadonlySet<string>): void => {
      if (!isOver) setFilledTexts((old) => (old.size + texts.size === 0 ? old : texts));
    };
    // Where they cannot be read every text counts as typed by hand, which is the safe choice.
    spreadsheet.readFilledTexts().then(keep, () => keep(new Set()));
    return () => {
      isOver = true;
    };
  }, [spreadsheet, read]);
  return useMemo(() => {
    const { workbook, checked } = read;
    const { sheet, records } = checked;
    const ownTexts = findOwnTexts(sheet, filledTexts);
    const proposed = proposeFill(workbook, checked, { today, replace: new Set(), ownTexts });
    return {
      ownTexts,
      proposed,
      items: listWork(read, proposed, today),
      targets: offerTargets(proposeRecordRows(checked, ownTexts)),
      moved: describeRows(records.indicators.columns, proposed.indicatorEdits.cells),
    };
  }, [read, filledTexts, today]);
}
