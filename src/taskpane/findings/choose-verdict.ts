import type { Severity } from "../../core/engine/check";
import { SEVERITIES } from "../parts/severity";

/** What the check comes to, and the one thing to do next. */
export interface Verdict {
  /** The heaviest that was found; "empty" for a table without measures. */
  readonly tone: Severity | "clear" | "empty";
  /** Findings of that weight. */
  readonly count: number;
  readonly step:
    | { readonly kind: "first"; readonly severity: Severity }
    | { readonly kind: "mend"; readonly count: number }
    | { readonly kind: "report" }
    | null;
}

/** First what must be mended, then what the tool can mend, then what to look at, and last the report (R13). */
export function chooseVerdict(
  counts: Readonly<Record<Severity, number>>,
  fixable: number,
  measures: number,
): Verdict {
  const heaviest = SEVERITIES.find((severity) => counts[severity] > 0);
  if (heaviest === undefined) {
    return measures === 0
      ? { tone: "empty", count: 0, step: null }
      : { tone: "clear", count: 0, step: { kind: "report" } };
  }
  const step =
    heaviest !== "error" && fixable > 0
      ? ({ kind: "mend", count: fixable } as const)
      : ({ kind: "first", severity: heaviest } as const);
  return { tone: heaviest, count: counts[heaviest], step };
}
