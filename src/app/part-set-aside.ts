import type { WorkbookEdits } from "../core/changes/workbook-edits";
import type { Finding } from "../core/engine/finding";
import type { Outcome } from "../core/engine/placed-outcome";
import type { MeasureSheet } from "../core/model/measure-sheet";
import type { Aside } from "../core/model/set-aside";
import { asideKey, type AsideKey } from "../core/sheet/program/aside-key";
import { readSetAside, type AsideRecord } from "../core/sheet/program/findings-set-aside";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { asidePlaceOf, asideSubjectOf } from "./aside-key-of";

/** A finding that a person set aside, and what was said then. */
export interface AsideFinding extends Aside {
  readonly finding: Finding;
  /** Of its record in the hidden sheet. */
  readonly key: string;
}

/** The findings of a workbook, those that were set aside apart. */
export interface PartedFindings {
  readonly outcomes: readonly Outcome[];
  /** They are not counted, and nothing mends them. */
  readonly skipped: readonly AsideFinding[];
  /** Those among the findings that were set aside for another text of their cell. */
  readonly cameBack: readonly AsideFinding[];
}

/**
 * Takes out what a person set aside, as long as its cell shows the same text. An error stays, whatever the hidden sheet says of it.
 * @param sheet the measures of the same reading
 */
export function partSetAside(
  workbook: RawWorkbook,
  sheet: MeasureSheet,
  outcomes: readonly Outcome[],
): PartedFindings {
  const records = readSetAside(workbook);
  if (records.length === 0) return { outcomes, skipped: [], cameBack: [] };
  const places = new Set(records.map(({ key }) => key.place));
  // The last record counts.
  const exact = new Map(records.map((record) => [record.key.exact, record]));
  const used = new Set<string>();
  const skipped = new Map<Finding, AsideFinding>();
  const others: { finding: Finding; key: AsideKey }[] = [];
  for (const { finding } of outcomes) {
    if (finding.severity === "error" || !places.has(asidePlaceOf(sheet, finding))) continue;
    const key = asideKey(asideSubjectOf(workbook, sheet, finding));
    const record = exact.get(key.exact);
    if (record === undefined) others.push({ finding, key });
    else {
      used.add(key.exact);
      skipped.set(finding, asideFinding(finding, record));
    }
  }
  const unused = bySlip(records.filter(({ key }) => !used.has(key.exact)));
  const cameBack = others.flatMap(({ finding, key }) => {
    const record = unused.get(slipOf(key));
    return record === undefined ? [] : [asideFinding(finding, record)];
  });
  return { outcomes: withoutSkipped(outcomes, skipped), skipped: [...skipped.values()], cameBack };
}

function asideFinding(finding: Finding, { aside, keyText }: AsideRecord): AsideFinding {
  return { ...aside, finding, key: keyText };
}

function bySlip(records: readonly AsideRecord[]): Map<string, AsideRecord> {
  return new Map(records.map((record) => [slipOf(record.key), record]));
}

/** Where the words were all that the cell said, other words there are the same question. */
function slipOf({ place, slip, isWholeCell }: AsideKey): string {
  return isWholeCell ? place : slip;
}

/** A fix that several findings share would change what was said to be right, too: then none of them has it. */
function withoutSkipped(
  outcomes: readonly Outcome[],
  skipped: ReadonlyMap<Finding, AsideFinding>,
): readonly Outcome[] {
  if (skipped.size === 0) return outcomes;
  const refused = new Set<WorkbookEdits>();
  for (const { finding, fix } of outcomes) if (fix !== null && skipped.has(finding)) refused.add(fix);
  const others = outcomes.filter(({ finding }) => !skipped.has(finding));
  if (refused.size === 0) return others;
  return others.map((outcome) =>
    outcome.fix !== null && refused.has(outcome.fix)
      ? { finding: { ...outcome.finding, fixable: false }, fix: null }
      : outcome,
  );
}
