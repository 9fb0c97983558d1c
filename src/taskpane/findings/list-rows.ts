import type { Severity } from "../../core/engine/check";
import type { Finding } from "../../core/engine/finding";

/** One line of the list: a finding, or several of one kind and weight in one cell. */
export interface ListedRow {
  /** Stays the same from one check to the next as long as the slip is there. */
  readonly key: string;
  /** At least one, in the order of the sheet. */
  readonly findings: readonly [Finding, ...Finding[]];
  readonly severity: Severity;
  readonly check: string;
  /** Ordinal of the measure; null for what belongs to none. */
  readonly measure: number | null;
  /** Name of another sheet than that of the measures. */
  readonly sheet: string | null;
  readonly cell: string | null;
  /** Position in the order of the sheet. */
  readonly order: number;
  /** How many of the findings the tool can mend. */
  readonly fixable: number;
}

/**
 * The lines of the list, in the order of the sheet: several findings of one kind, weight and cell are one line. Without a cell
 * nothing says that two are about the same, so they stay apart.
 */
export function listRows(findings: readonly Finding[]): readonly ListedRow[] {
  const known = REMEMBERED.get(findings);
  if (known !== undefined) return known;
  const rows = makeRows(findings);
  REMEMBERED.set(findings, rows);
  return rows;
}

const REMEMBERED = new WeakMap<readonly Finding[], readonly ListedRow[]>();

function makeRows(findings: readonly Finding[]): ListedRow[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  const times = new Map<string, number>();
  for (const finding of findings) {
    const name = lineKey(finding);
    const group = groups.get(name);
    if (group !== undefined && finding.cell !== null) {
      group.push(finding);
      continue;
    }
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    groups.set(time === 1 ? name : `${name}\n${time}`, [finding]);
  }
  return [...groups].map(([key, group], order): ListedRow => {
    const [{ check, severity, measure, sheet, cell }] = group;
    const fixable = group.filter((finding) => finding.fixable).length;
    return { key, findings: group, severity, check, measure, sheet: sheet ?? null, cell, order, fixable };
  });
}

/** What a line is known by: a slip of one kind and weight in a cell, or without one in what it says. */
export function lineKey({
  check,
  severity,
  sheet,
  cell,
  measure,
  message,
}: Pick<Finding, "check" | "severity" | "sheet" | "cell" | "measure" | "message">): string {
  const place = cell === null ? [String(measure), message.en] : [cell];
  return [check, severity, sheet ?? "", ...place].join("\n");
}
