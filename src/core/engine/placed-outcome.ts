import type { WorkbookEdits } from "../changes/workbook-edits";
import type { FindingPlace } from "./compare-places";
import type { Finding } from "./finding";

/** A finding and the edits that would correct it; null where the tool proposes none. */
export interface Outcome {
  readonly finding: Finding;
  readonly fix: WorkbookEdits | null;
}

/** An outcome with what puts it in order. */
export interface PlacedOutcome {
  readonly outcome: Outcome;
  /** Read once: a sort compares each finding with a dozen others. */
  readonly place: FindingPlace;
  /** Of its check. */
  readonly order: number;
}
