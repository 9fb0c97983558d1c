import type { Severity } from "../../core/engine/check";
import type { Finding } from "../../core/engine/finding";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import { measureLabel } from "../../core/model/measure-label";

/** A finding with a name that stays the same from one check to the next as long as the slip is there. */
export interface ListedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** The findings of one measure, of the sheet itself, or of another sheet. */
export interface FindingGroup {
  readonly key: string;
  /** Null for a sheet. */
  readonly measure: { readonly label: number; readonly title: string } | null;
  /** Name of another sheet than that of the measures; null for findings about a measure or the measures sheet itself. */
  readonly sheet: string | null;
  readonly findings: readonly ListedFinding[];
}

/**
 * The findings by measure, in the order of the sheet: findings that belong to no measure first, findings on another sheet last. A
 * finding about a measure stays with it, no matter which sheet it is on.
 * @param severity null for all
 */
export function groupFindings(
  findings: readonly Finding[],
  sheet: MeasureSheet,
  severity: Severity | null,
): FindingGroup[] {
  const groups = new Map<string, { readonly first: Finding; readonly listed: ListedFinding[] }>();
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const name = [finding.check, finding.sheet ?? "", finding.cell ?? "", finding.quote ?? ""].join("\n");
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (severity !== null && finding.severity !== severity) continue;
    const key = groupKey(finding);
    const group = groups.get(key) ?? { first: finding, listed: [] };
    group.listed.push({ key: `${name}\n${times}`, finding });
    groups.set(key, group);
  }
  return [...groups]
    .sort(([, a], [, b]) => compare(orderOf(a.first), orderOf(b.first)))
    .map(([key, { first, listed }]) => {
      const measure = first.measure === null ? undefined : sheet.measures[first.measure - 1];
      return {
        key,
        measure: measure ? { label: measureLabel(measure), title: measure.title } : null,
        sheet: first.measure === null ? (first.sheet ?? null) : null,
        findings: listed,
      };
    });
}

function groupKey({ measure, sheet }: Finding): string {
  return measure === null && sheet !== undefined ? `sheet ${sheet}` : String(measure);
}

function orderOf({ measure, sheet }: Finding): number {
  if (measure !== null) return measure;
  return sheet === undefined ? 0 : Infinity;
}

/** Two endless numbers have no difference: other sheets stay in their order. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
