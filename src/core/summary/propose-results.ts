import { addAll } from "../lists/add-all";
import type { PlainDate } from "../calendar/plain-date";
import { MAX_CELL_CHARACTERS } from "../model/cell-limits";
import type { ResultColumn } from "../model/columns";
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
import type { Gap, LeftCell, ProposedEdit, Proposals, Sentence } from "./proposals";
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
  /** Something with a later date was not done yet. */
  readonly today: PlainDate;
  readonly digits: DigitKind;
  /** A1 addresses of filled cells that are to be written again. */
  readonly replace: ReadonlySet<string>;
  /** Texts that the tool itself filled earlier, by cell: where a text is unchanged, its cell may be written again. */
  readonly ownTexts?: ReadonlyMap<string, string>;
  /** Cells that hold a formula: never written. */
  readonly formulaCells?: ReadonlySet<string>;
  /** Cells that hold a picture: never written. */
  readonly pictureCells?: ReadonlySet<string>;
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
  readonly column: ResultColumn;
  readonly sentences: readonly Sentence[];
  readonly isLate: boolean;
  readonly gaps: readonly Gap[];
  /** Ask for the reason of a missed target, unless the cell gives it. */
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
    addAll(gaps, reading.gaps);
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
  const text = joinSentences(draft.sentences, digits);
  const gaps = [...draft.gaps, ...openReasons(draft, sheet, choice)];
  const leave = (more: readonly Gap[] = [], left: readonly LeftCell[] = []): Settled => ({
    edits: [],
    gaps: [...gaps, ...more],
    left,
  });
  if (choice === null) return leave(text === "" ? [] : [gapOfText("noColumn", draft, {})]);
  const { cell, before, leftBecause, filledBecause, isAskedFor } = choice;
  const { measure, column } = draft;
  if (text === "") {
    const isFilled = !isBlank(measure.cells[column].text);
    const missing = isFilled && !isAskedFor ? [] : [gapOfRecords(draft, sheet, cell)];
    const reason = leftBecause ?? (isFilled ? filledBecause : null);
    return leave(missing, reason === null ? [] : [leftCell(draft, cell, reason, null)]);
  }
  if (leftBecause !== null) return leave([], [leftCell(draft, cell, leftBecause, text)]);
  if (text === before) return leave();
  if (text.length > MAX_CELL_CHARACTERS) return leave([gapOfText("tooLong", draft, { sheet, cell })]);
  return { edits: editsOf(draft, sheet, choice, text), gaps, left: [] };
}

/** Asks for the reasons of missed targets, unless the cell gives one: the reason is written after the outcome. */
function openReasons(
  { measure, column, reasonGaps }: Draft,
  sheet: string,
  choice: CellChoice | null,
): readonly Gap[] {
  if (REASON_WORDS.test(measure.cells[column].text)) return [];
  return reasonGaps.map((gap) => ({ ...gap, sheet, cell: choice?.cell ?? null }));
}

/** A text was made of the records, but it has no place. */
function gapOfText(
  kind: "noColumn" | "tooLong",
  { measure, column, sentences }: Draft,
  place: { readonly sheet?: string; readonly cell?: string },
): Gap {
  return makeGap(kind, {
    measure: measure.ordinal,
    ...place,
    sources: sourcesOf(sentences),
    values: { measure: measureLabel(measure), column: { column } },
  });
}

/** No record gives a text. */
function gapOfRecords({ measure, column }: Draft, sheet: string, cell: string): Gap {
  const kind = column === "resultSummary" ? "noEvidence" : "noIndicator";
  return makeGap(kind, {
    measure: measure.ordinal,
    sheet,
    cell,
    values: { measure: measureLabel(measure) },
  });
}

function leftCell(
  { measure, column }: Draft,
  cell: string,
  reason: LeftCell["reason"],
  proposed: string | null,
): LeftCell {
  return { measure: measure.ordinal, column, cell, reason, proposed };
}

/** The edit that writes the text, and those that clear the other cells of the measure. */
function editsOf(
  { measure, column, sentences, isLate }: Draft,
  sheet: string,
  { cell, before, cleared }: CellChoice,
  text: string,
): readonly ProposedEdit[] {
  const common = { sheet, measure: measure.ordinal, column };
  const sources = sourcesOf(sentences);
  return [
    { ...common, cell, before, after: text, sources, sentences, isLate },
    ...cleared.map((other) => ({
      ...common,
      cell: other.cell,
      before: other.text,
      after: "",
      sources: [],
      sentences: [],
      isLate: false,
    })),
  ];
}

/** One sentence is written as it is; several are numbered, one a line. */
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
