import type { PlainDate } from "../calendar/plain-date";
import { MAX_CELL_CHARACTERS } from "../model/cell-limits";
import type { Measure } from "../model/measure";
import { measureLabel } from "../model/measure-label";
import type { MeasureSheet } from "../model/measure-sheet";
import type { RecordSheets } from "../model/record-sheets";
import { isBlank } from "../text/blank";
import type { DigitKind } from "../text/convert-digits";
import { fillTemplate } from "../text/fill-template";
import { findCell, type CellChoice } from "./find-cell";
import { groupEntries } from "./group-entries";
import { inDigits } from "./in-digits";
import { listDuties } from "./list-duties";
import { makeGap } from "./make-gap";
import { gapsOfDuties } from "./gaps-of-duties";
import { gapsOfReferences, rowsByMeasure } from "./rows-by-measure";
import type { Gap, LeftCell, ProposedEdit, Proposals, Sentence, SummaryColumn } from "./proposals";
import { entryKey, readEntry, type EntryContext } from "./read-entry";
import { readIndicator } from "./read-indicator";
import { rowSources } from "./row-sources";
import { REASON_WORDS, WORDING } from "./wording";
import { writeActivity } from "./write-activity";
import type { Evidence } from "../model/evidence";
import type { Indicator } from "../model/indicator";
import type { Entry } from "./entry";

/** What the proposals depend on besides the sheets. */
export interface ProposalOptions {
  /** What is dated later was not done yet. */
  readonly today: PlainDate;
  readonly digits: DigitKind;
  /** A1 addresses of filled cells to be written anew. */
  readonly replace: ReadonlySet<string>;
  /** Texts that the tool itself filled earlier, by cell: where one stands unchanged it may be written anew. */
  readonly ownTexts?: ReadonlyMap<string, string>;
  /** Cells that hold a formula: never written. */
  readonly formulaCells?: ReadonlySet<string>;
  /** Cells inside a merged area, with the cell at its top left. */
  readonly mergedCells?: ReadonlyMap<string, string>;
}

/**
 * What the recorded evidence and indicators give for the result summaries and outcomes: texts for blank cells and for those
 * asked for, the facts that are missing, and the cells that are left as they are. The same records always give the same texts;
 * once they are written, nothing more is proposed.
 */
export function proposeResults(
  sheet: MeasureSheet,
  records: RecordSheets,
  options: ProposalOptions,
): Proposals {
  const evidence = rowsByMeasure(records.evidence.rows);
  const indicators = rowsByMeasure(records.indicators.rows);
  const context = { today: options.today, digits: options.digits, fiscalYear: sheet.fiscalYear };
  const drafts = sheet.measures.flatMap((measure) => [
    draftResult(measure, evidence.get(measure.ordinal) ?? [], context),
    draftOutcome(measure, indicators.get(measure.ordinal) ?? [], options.digits),
  ]);
  const settled = settleDrafts(sheet, drafts, options);
  return {
    edits: settled.flatMap(({ edits }) => edits),
    gaps: [
      ...gapsOfReferences(records),
      ...settled.flatMap(({ gaps }) => gaps),
      ...gapsOfDuties(sheet, listDuties(sheet, records, options.today), evidence),
    ],
    left: settled.flatMap(({ left }) => left),
  };
}

/** What the records of one measure give for one column, before it is known whether its cell may be written. */
interface Draft {
  readonly measure: Measure;
  readonly column: SummaryColumn;
  readonly sentences: readonly Sentence[];
  readonly isLate: boolean;
  readonly gaps: readonly Gap[];
  /** Ask for the reason of a missed target, unless the cell tells it. */
  readonly reasonGaps: readonly Gap[];
}

function draftResult(measure: Measure, rows: readonly Evidence[], context: EntryContext): Draft {
  const entries: Entry[] = [];
  const gaps: Gap[] = [];
  const seen = new Map<string, number>();
  let isLate = false;
  for (const row of rows) {
    const key = entryKey(row);
    const first = seen.get(key);
    if (first !== undefined) {
      gaps.push(gapOfRepeatedRow(row, first, measure));
      continue;
    }
    seen.set(key, row.row);
    const reading = readEntry(row, measure, context);
    gaps.push(...reading.gaps);
    if (reading.entry === null) continue;
    entries.push(reading.entry);
    isLate ||= reading.isLate;
  }
  const sentences = groupEntries(entries).map((group) => writeActivity(group, context.digits));
  return { measure, column: "resultSummary", sentences, isLate, gaps, reasonGaps: [] };
}

function gapOfRepeatedRow({ sheet, row }: Evidence, first: number, measure: Measure): Gap {
  return makeGap("repeatedRow", {
    measure: measure.ordinal,
    sheet,
    sources: [{ sheet, rows: [first, row] }],
    values: { row, first, measure: measureLabel(measure) },
  });
}

function draftOutcome(measure: Measure, rows: readonly Indicator[], digits: DigitKind): Draft {
  const readings = rows.map((row) => readIndicator(row, measure, digits));
  return {
    measure,
    column: "outcome",
    sentences: readings.flatMap(({ sentence }) => sentence ?? []),
    isLate: false,
    gaps: readings.flatMap(({ gaps }) => gaps),
    reasonGaps: readings.flatMap(({ noReason }) => noReason ?? []),
  };
}

interface Settled {
  readonly edits: readonly ProposedEdit[];
  readonly gaps: readonly Gap[];
  readonly left: readonly LeftCell[];
}

function settleDrafts(sheet: MeasureSheet, drafts: readonly Draft[], options: ProposalOptions): Settled[] {
  const choose = findCell(sheet, options);
  return drafts.map((draft) =>
    settleDraft(sheet, draft, options.digits, choose(draft.measure, draft.column)),
  );
}

function settleDraft(
  { sheet }: MeasureSheet,
  draft: Draft,
  digits: DigitKind,
  choice: CellChoice | null,
): Settled {
  const { measure, column, sentences, isLate } = draft;
  const text = joinSentences(sentences, digits);
  const isFilled = !isBlank(measure.cells[column].text);
  // the reason is written behind the outcome
  const reasons = REASON_WORDS.test(measure.cells[column].text)
    ? []
    : draft.reasonGaps.map((gap) => ({ ...gap, sheet, cell: choice?.cell ?? null }));
  const gaps = [...draft.gaps, ...reasons];
  const label = measureLabel(measure);
  if (choice === null) {
    if (text === "") return { edits: [], gaps, left: [] };
    const noColumn = makeGap("noColumn", {
      measure: measure.ordinal,
      sources: sourcesOf(sentences),
      values: { measure: label, column: { column } },
    });
    return { edits: [], gaps: [...gaps, noColumn], left: [] };
  }
  if (text === "" && (!isFilled || choice.isAskedFor)) {
    const kind = column === "resultSummary" ? "noEvidence" : "noIndicator";
    gaps.push(
      makeGap(kind, { measure: measure.ordinal, sheet, cell: choice.cell, values: { measure: label } }),
    );
  }
  if (choice.leftBecause !== null || (text === "" && isFilled)) {
    const reason = choice.leftBecause ?? choice.filledBecause;
    if (reason === null) return { edits: [], gaps, left: [] };
    const proposed = text === "" ? null : text;
    return {
      edits: [],
      gaps,
      left: [{ measure: measure.ordinal, column, cell: choice.cell, reason, proposed }],
    };
  }
  if (text === "" || text === choice.before) return { edits: [], gaps, left: [] };
  if (text.length > MAX_CELL_CHARACTERS) {
    const tooLong = makeGap("tooLong", {
      measure: measure.ordinal,
      sheet,
      cell: choice.cell,
      sources: sourcesOf(sentences),
      values: { measure: label, column: { column } },
    });
    return { edits: [], gaps: [...gaps, tooLong], left: [] };
  }
  const common = { sheet, measure: measure.ordinal, column };
  const main = {
    ...common,
    cell: choice.cell,
    before: choice.before,
    after: text,
    sources: sourcesOf(sentences),
    sentences,
    isLate,
  };
  const cleared = choice.cleared.map(({ cell, text: before }) => ({
    ...common,
    cell,
    before,
    after: "",
    sources: [],
    sentences: [],
    isLate: false,
  }));
  return { edits: [main, ...cleared], gaps, left: [] };
}

/** One sentence stands alone; several are numbered, one a line. */
function joinSentences(sentences: readonly Sentence[], digits: DigitKind): string {
  const [only] = sentences;
  if (sentences.length < 2) return only?.text ?? "";
  return sentences
    .map(({ text }, index) =>
      fillTemplate(WORDING.item, { number: inDigits(String(index + 1), digits), text }),
    )
    .join("\n");
}

function sourcesOf(sentences: readonly Sentence[]): ReturnType<typeof rowSources> {
  return rowSources(sentences.flatMap(({ sources }) => sources));
}
