import type { PlainDate } from "../../calendar/plain-date";
import type { MeasureColumn } from "../../model/columns";

/**
 * The report before it is Word, PDF, worksheet or text: every word of it, in order, its digits converted.
 * Renderers decide nothing that a reader could notice in two formats at once.
 */
export interface ReportModel {
  /** "ฉบับร่าง" for every page of a draft, null for the report proper. */
  readonly draftMark: string | null;
  /** On top of the pages of table and summary, but not of the first. */
  readonly runningTitle: string;
  readonly properties: ReportProperties;
  readonly layout: ReportLayout;
  /** Titles, names and dates that no line may break inside, longest first. */
  readonly keepTogether: readonly string[];
  readonly memo: Memo;
  readonly cover: Cover;
  readonly table: ReportTable;
  /** The last page, null where the settings do not ask for it. */
  readonly summary: ReportSummary | null;
}

/** A text with its gaps: null is a dotted line for someone to fill in by hand. */
export type ReportText = readonly (string | null)[];

/** What a file says about itself. */
export interface ReportProperties {
  readonly title: string;
  readonly subject: string;
  /** The authority. */
  readonly author: string | null;
  readonly language: "th-TH";
  /** Buddhist era, as a number for other programs. */
  readonly fiscalYear: number;
  /** The day the report was made. */
  readonly created: PlainDate;
}

/** What holds for all pages. */
export interface ReportLayout {
  /** Font family that the office asked for, null for the official one. */
  readonly font: string | null;
  /** Digits of what a renderer counts itself: page numbers. */
  readonly digits: "thai" | "arabic";
  /** Margins of the memo, upright A4. */
  readonly memoMargins: Margins;
  /** Margins of the cover, upright A4: its lines are in the middle of the paper. */
  readonly coverMargins: Margins;
  /** Margins of the table, A4 lying. */
  readonly tableMargins: Margins;
}

/** In millimetres. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** บันทึกข้อความ, from its head to the last endorsement. */
export interface Memo {
  readonly heading: string;
  readonly issuingUnit: MemoField;
  readonly documentNumber: MemoField;
  readonly documentDate: MemoField;
  readonly subject: MemoField;
  readonly addressee: MemoField;
  readonly sections: readonly MemoSection[];
  readonly closing: string;
  readonly preparers: readonly SignatureBlock[];
  /** In the order of the chain; the last one is the mayor. */
  readonly endorsements: readonly Endorsement[];
  readonly spacing: MemoSpacing;
  /** How the memo goes on over a second page, null where one page is enough or the text itself goes on. */
  readonly continuation: MemoContinuation | null;
}

/** A second page of endorsements: what the first one ends with, and what the second one begins with. */
export interface MemoContinuation {
  /** Rows of endorsements that stay on the first page. */
  readonly rowsBefore: number;
  /** At the foot of the first page: how the second one begins; null where there is no room for it. */
  readonly catchword: string | null;
  /** Which memo it is, on top of the second page: no page of signatures stands alone. */
  readonly reference: ReportText;
  readonly mark: string;
}

/** A labelled line of the memo's head. */
export interface MemoField {
  readonly label: string;
  readonly value: ReportText;
}

/** เรื่องเดิม, ข้อเท็จจริง, ข้อพิจารณา. */
export interface MemoSection {
  readonly heading: string;
  readonly paragraphs: readonly ReportText[];
}

/** Where someone signs: (ลงชื่อ)…, (name), position. */
export interface SignatureBlock {
  readonly signature: ReportText;
  readonly name: ReportText;
  /** The full position; for an acting person, the office that the person acts for follows on a separate line. */
  readonly titles: readonly ReportText[];
  /** Before the day of the signature, which is written by hand below the titles; null where no day is asked for. */
  readonly dateLabel: string | null;
}

/** The comment of one superior: a heading, dotted lines to write on, a signature. */
export interface Endorsement {
  /** A gap at its end is a line to write on, beside the heading. */
  readonly heading: ReportText;
  /** Lines to write on below the heading. */
  readonly dottedLines: number;
  readonly column: "left" | "right";
  readonly signature: SignatureBlock;
}

/** How close the memo is set, in points, so that it keeps to one page. */
export interface MemoSpacing {
  /** True where a section's heading is on the same line as the beginning of its text. */
  readonly headingsInline: boolean;
  /** Exact line height of the text, null for single spacing. */
  readonly lineHeight: number | null;
  readonly beforeParagraph: number;
  /** Above the signature of the preparer. */
  readonly beforeSignature: number;
  /** Above the heading of an endorsement. */
  readonly beforeEndorsement: number;
  /** Exact line height of the endorsements, null for single spacing. */
  readonly endorsementLine: number | null;
  /** Above each line to write on. */
  readonly beforeWritingLine: number;
  /** Above the signature of an endorsement: room for the pen. */
  readonly beforeEndorsementSignature: number;
}

/** ปก: each group of lines is set in one size. */
export interface Cover {
  readonly titleLines: readonly ReportText[];
  readonly yearLines: readonly ReportText[];
  readonly authorityLines: readonly ReportText[];
}

/** The six columns. */
export interface ReportTable {
  readonly titleLines: readonly ReportText[];
  /** What the table holds, for pages that name their tables. */
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
}

export interface ReportColumn {
  readonly id: MeasureColumn;
  readonly heading: string;
  /** The heading as it fits the column: on one line, or cut where a second line may begin. */
  readonly headingLines: readonly string[];
  /** Whole millimetres; together the columns fill the page between its margins. */
  readonly widthMm: number;
  readonly alignment: "start" | "center";
}

/** One measure. */
export interface ReportRow {
  /** Position in the sheet: 1, 2, 3 … */
  readonly ordinal: number;
  /** What the sheet says its number is, or null. */
  readonly number: number | null;
  /** First and last day, where the timeframe could be read; a bare deadline has no first day. */
  readonly period: { readonly start: PlainDate | null; readonly end: PlainDate } | null;
  /** Lines of the sheet above this measure that are not measures themselves ("มิติที่ ๑ …"), each across the table. */
  readonly groupHeadings: readonly string[];
  /** A blank cell has no paragraphs and stays a visible gap. */
  readonly cells: Readonly<Record<MeasureColumn, readonly CellParagraph[]>>;
}

/** One item of a cell's list, or a separate paragraph. */
export interface CellParagraph {
  /** Number or bullet as written ("๑.", "๒.๑)", "-"); the text is indented after it. */
  readonly marker: string | null;
  /** 0 for a paragraph and a top item, 1 for an item of an item … */
  readonly level: number;
  readonly text: string;
  /** True for a line without a marker below an item of this level: it begins where the item's text does. */
  readonly continues?: true;
}

/** หน้าสรุป: the same measures counted in several ways. */
export interface ReportSummary {
  readonly titleLines: readonly ReportText[];
  readonly tables: readonly SummaryTable[];
  /** What the figures mean, below the tables. */
  readonly notes: readonly string[];
}

export interface SummaryTable {
  readonly caption: string;
  /** The first one is above the labels, the others above the counts. */
  readonly headings: readonly string[];
  readonly rows: readonly SummaryRow[];
}

export interface SummaryRow {
  readonly label: string;
  readonly counts: readonly string[];
  readonly isTotal: boolean;
}
