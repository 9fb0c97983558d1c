import type { PlainDate } from "../calendar/plain-date";
import type { ColumnId } from "../model/columns";
import type { Measure } from "../model/measure";
import type { MeasureSheet } from "../model/measure-sheet";
import type { RecordSheets } from "../model/record-sheets";
import type { ReportSettings } from "../model/report-settings";
import type { RuleSet } from "../model/rule-set";
import type { Spelling } from "../text/spelling/spelling-words";
import type { WorkbookEdits } from "../changes/workbook-edits";

/**
 * `error`: the report form or the assessment forbids it, and it blocks the export. `warning`: probably a slip. `review`: the tool
 * cannot know, a person must look.
 */
export type Severity = "error" | "warning" | "review";

/** A value for a message's slot; a date is written in the language of the message. */
export type SlotValue = string | number | { readonly date: PlainDate } | { readonly column: ColumnId };

/** One whole template in each language, with the same `{slots}`. */
export interface MessageTemplate {
  readonly th: string;
  readonly en: string;
}

/** What a check may ask besides the sheet. */
export interface CheckContext {
  readonly today: PlainDate;
  readonly settings: ReportSettings;
  /** What staff recorded beside the measures. */
  readonly records: RecordSheets;
  /** What the assessment asks for in the year that is in force. */
  readonly ruleSet: RuleSet;
  /** `export` asks for what only the report needs, too. */
  readonly purpose: "check" | "export";
  /** What knows the words of the language; null where it is not loaded (yet): then spelling is checked by the first list only. */
  readonly spelling: Spelling | null;
  /** Words that the officer has said are right. */
  readonly wordsSaidRight: readonly string[];
}

/**
 * What a check of one measure may ask of its sheet: nothing of other measures, and of `errorCells` and `cellKinds` only what they
 * say of the measure's own cells.
 */
export type SheetFacts = Pick<
  MeasureSheet,
  "sheet" | "columns" | "fiscalYear" | "fiscalYearSource" | "organization" | "errorCells" | "cellKinds"
>;

/** What a check of one measure may ask besides: the record sheets name measures by number, and so ask about all of them. */
export type MeasureContext = Omit<CheckContext, "records">;

/** What a check reports, before the engine stamps it with id, severity and texts. */
export interface Problem<MessageId extends string = string> {
  readonly message: MessageId;
  readonly values: Readonly<Record<string, SlotValue>>;
  /** Ordinal of the measure, null for heading rows, orphans and settings. */
  readonly measure: number | null;
  readonly column: ColumnId | null;
  /** A1 address, null where there is no cell. */
  readonly cell: string | null;
  /** Name of the sheet, where it is not the measures sheet. */
  readonly sheet?: string;
  /** The slip as written, null for something blank. */
  readonly quote: string | null;
  /** Where one case weighs less or more than the check's own severity. */
  readonly severity?: Severity;
  /** The edits that correct it, all of them or none; null or left out where the tool cannot correct this case. */
  readonly fix?: WorkbookEdits | null;
}

export interface Check<MessageId extends string = string> {
  readonly id: string;
  readonly severity: Severity;
  /** True when the tool can propose the mending edits for some of what it finds. */
  readonly fixable?: boolean;
  readonly messages: Readonly<Record<MessageId, MessageTemplate>>;
  evaluate(sheet: MeasureSheet, context: CheckContext): readonly Problem<MessageId>[];
  /** Where the check looks at each measure alone: what it says of one, see `defineMeasureCheck`. */
  evaluateMeasure?(
    measure: Measure,
    sheet: SheetFacts,
    context: MeasureContext,
  ): readonly Problem<MessageId>[];
}

/** Connects a check's message ids with its templates, so that a misspelt id does not compile. */
export function defineCheck<const MessageId extends string>(check: Check<MessageId>): Check<MessageId> {
  return check;
}
