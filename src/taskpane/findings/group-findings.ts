import type { Severity } from "../../core/engine/check";
import type { Finding } from "../../core/engine/finding";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import { measureLabel } from "../../core/model/measure-label";

/** A finding with a name that stays the same from one check to the next while the slip stands. */
export interface ListedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** The findings of one measure, or of the sheet itself. */
export interface FindingGroup {
  readonly key: string;
  /** Null for the sheet itself. */
  readonly measure: { readonly label: number; readonly title: string } | null;
  readonly findings: readonly ListedFinding[];
}

/**
 * The findings by measure, in the order of the sheet, what belongs to no measure first.
 * @param severity null for all
 */
export function groupFindings(
  findings: readonly Finding[],
  sheet: MeasureSheet,
  severity: Severity | null,
): FindingGroup[] {
  const groups = new Map<number | null, ListedFinding[]>([[null, []]]);
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const name = [finding.check, finding.sheet ?? "", finding.cell ?? "", finding.quote ?? ""].join("\n");
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (severity !== null && finding.severity !== severity) continue;
    const group = groups.get(finding.measure) ?? [];
    group.push({ key: `${name}\n${times}`, finding });
    groups.set(finding.measure, group);
  }
  return [...groups]
    .filter(([, listed]) => listed.length > 0)
    .sort(([a], [b]) => (a ?? 0) - (b ?? 0))
    .map(([ordinal, listed]) => {
      const measure = ordinal === null ? undefined : sheet.measures[ordinal - 1];
      return {
        key: String(ordinal),
        measure: measure ? { label: measureLabel(measure), title: measure.title } : null,
        findings: listed,
      };
    });
}
