import type { PlainDate } from "../../calendar/plain-date";
import type { MeasureColumn } from "../../model/columns";
import type { Margins } from "../../model/read-margins";

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
  /** Of the authority, on memo and cover; null leaves its place free. */
  readonly emblem: ReportPicture | null;
  /** Titles, names and dates that no line may break inside, longest first. */
  readonly keepTogether: readonly string[];
  readonly memo: Memo;
  readonly cover: Cover;
  /** คำนำ, on page ก; null where the settings do not ask for it, as with the three that follow. */
  readonly foreword: Foreword | null;
  /** สารบัญ, on pages counted on from the foreword's. */
  readonly contents: Contents | null;
  /** One upright page before the table: page ๑. The table counts on from it. */
  readonly summary: ReportSummary | null;
  readonly table: ReportTable;
  /** ภาคผนวก หลักฐานการดำเนินการ, upright, counted on from the table's pages. */
  readonly appendix: Appendix | null;
}

/** A picture as it lies in the workbook, with its own bytes. */
export interface ReportPicture {
  readonly bytes: Uint8Array;
  readonly kind: "png" | "jpeg";
  /** Pixels, before it is turned. */
  readonly width: number;
  readonly height: number;
  /** By how much it is turned clockwise when it is shown. */
  readonly turn: 0 | 90 | 180 | 270;
  /** What somebody hears who does not see it. */
  readonly alt: string;
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
  /** True where a page's number says how many pages there are: "- ๒ จาก ๑๖ -". */
  readonly hasTotalPages: boolean;
  /** True where the PDF has fields to sign in, one for each signature, in the order of the chain. */
  readonly hasSignatureFields: boolean;
  /** Margins of the memo, upright A4. */
  readonly memoMargins: Margins;
  /** Margins of the cover, upright A4: its lines are in the middle of the paper. */
  readonly coverMargins: Margins;
  /** Margins of the table, A4 lying. */
  readonly tableMargins: Margins;
}

export type { Margins };

/** What every บันทึกข้อความ begins with. */
export interface MemoHead {
  readonly heading: string;
  readonly issuingUnit: MemoField;
  readonly documentNumber: MemoField;
  readonly documentDate: MemoField;
  readonly subject: MemoField;
  readonly addressee: MemoField;
}

/** บันทึกข้อความ of the report, from its head to the last endorsement. */
export interface Memo extends MemoHead {
  /** สิ่งที่ส่งมาด้วย, one line for each, below the addressee; null where it is not asked for. */
  readonly enclosures: { readonly label: string; readonly values: readonly ReportText[] } | null;
  readonly sections: readonly MemoSection[];
  readonly closing: ReportText;
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
  /** The setting that can word it. */
  readonly key: MemoSectionKey;
  readonly heading: string;
  readonly paragraphs: readonly ReportText[];
}

/** Settings with wordings of the memo's sections. */
export type MemoSectionKey = "background" | "facts" | "legalBasis" | "considerations" | "proposal";

/** Where someone signs: (ลงชื่อ)…, (name), position. */
export interface SignatureBlock {
  /** Who it is among the people of the settings, from 0; null where the list has nobody for this place. */
  readonly person: number | null;
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
  readonly adornment: CoverAdornment;
  readonly titleLines: readonly ReportText[];
  readonly yearLines: readonly ReportText[];
  readonly authorityLines: readonly ReportText[];
  /** Who made it and when it was printed, in small letters at the foot; null where no day of printing is set. */
  readonly madeLine: ReportText | null;
}

/** What a cover has beside its words and the emblem. The lines of a cover with a band begin at its left, those of others are centred. */
export type CoverAdornment =
  | { readonly kind: "plain" }
  | { readonly kind: "band"; /** "2E6F8E": red, green and blue. */ readonly colour: string }
  | { readonly kind: "picture"; readonly picture: ReportPicture; readonly caption: ReportText | null };

/** คำนำ: what the report is, how much is in it, and whom to write to. */
export interface Foreword {
  readonly heading: string;
  readonly paragraphs: readonly ReportText[];
  /** Below, centred behind the middle of the page: the authority, month and year. */
  readonly signedLines: readonly ReportText[];
}

/** สารบัญ; the renderer knows the pages. */
export interface Contents {
  readonly heading: string;
  /** Above the entries and above their pages: เรื่อง, หน้า. */
  readonly columnLabels: { readonly entries: string; readonly pages: string };
  readonly entries: readonly ContentsEntry[];
}

export interface ContentsEntry {
  /** 0 for a part of the report, 1 for what is in the table. */
  readonly level: 0 | 1;
  /** The measure's number ("๑."), with the text indented after it. */
  readonly marker: string | null;
  readonly text: string;
  readonly target: ContentsTarget;
}

/** Where an entry leads: the first page of a part, or the page on which a row of the table begins. */
export type ContentsTarget =
  | { readonly part: "foreword" | "contents" | "summary" | "table" | "appendix" }
  /** The ordinal of the measure, or of the first one below the group's heading. */
  | { readonly part: "measure" | "group"; readonly ordinal: number };

/** The six columns. */
export interface ReportTable {
  readonly titleLines: readonly ReportText[];
  /** What the table holds, for pages that name their tables. */
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
}

/** A report of six months has a status where that of a year has the outcome. */
export type ReportColumnId = MeasureColumn | "status";

export interface ReportColumn {
  readonly id: ReportColumnId;
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
  readonly cells: Readonly<Record<ReportColumnId, readonly CellParagraph[]>>;
}

/** A square, told apart by shape alone: ■ full, ◧ half, □ empty, ▨ hatched. */
export type StatusMark = "full" | "half" | "empty" | "hatched";

/** One item of a cell's list, or a separate paragraph. */
export interface CellParagraph {
  /** Number or bullet as written ("๑.", "๒.๑)", "-"); the text is indented after it. */
  readonly marker: string | null;
  /** 0 for a paragraph and a top item, 1 for an item of an item … */
  readonly level: number;
  readonly text: string;
  /** True for a line without a marker below an item of this level: it begins where the item's text does. */
  readonly continues?: true;
  /** A square drawn before the text, which is then bold: how far a measure is. Left out for none. */
  readonly mark?: StatusMark;
}

/** A line of a cell that asks for something, or says something in bold. */
export interface AskingParagraph extends CellParagraph {
  /** A box that is drawn before the text: open for what is still to come, ticked for what is there. */
  readonly box?: BoxMark;
  readonly isBold?: true;
  /** A dotted line to write on; it has no text. */
  readonly isWritingLine?: true;
}

/** A row of a table that asks for something. */
export interface AskingRow extends Omit<ReportRow, "cells"> {
  readonly cells: Readonly<Record<ReportColumnId, readonly AskingParagraph[]>>;
}

export type BoxMark = "open" | "ticked";

/** หน้าสรุป: one upright page, from four figures to what is still missing. */
export interface ReportSummary {
  readonly titleLines: readonly ReportText[];
  /** In smaller letters below the title: the authority, the day of which the figures are. */
  readonly subtitleLines: readonly ReportText[];
  /** All, done, not yet due, overdue. */
  readonly figures: readonly { readonly count: string; readonly label: string }[];
  readonly chart: SummaryChart;
  /** What the figures mean, below the chart. */
  readonly notes: readonly string[];
  readonly missing: SummaryMissing | null;
  /** How many aims are reached; null where the table names none. */
  readonly targets: LabelledText | null;
}

/** A bold beginning, and what follows it on the same line. */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

/** Units across, quarters in which measures are due from left to right. */
export interface SummaryChart {
  readonly heading: string;
  readonly legend: readonly { readonly mark: StatusMark; readonly label: string }[];
  /** What one square is, or what the longest bar is. */
  readonly scaleNote: string;
  /** Measures that the longest bar stands for; null where each measure has a square of its own. */
  readonly longest: number | null;
  /** Above the units, above each quarter, above the totals: the second line is in plain letters, "" where there is none. */
  readonly headings: readonly (readonly [string, string])[];
  readonly rows: readonly SummaryRow[];
}

export interface SummaryRow {
  readonly label: string;
  readonly cells: readonly SummaryCell[];
  /** "๘/๙", and "ขาด ๑" or "ครบ" below it. */
  readonly total: readonly [string, string];
  readonly isTotal: boolean;
}

/** Measures of one unit that are due in one quarter. */
export interface SummaryCell {
  readonly done: number;
  readonly open: number;
  readonly overdue: number;
  /** "๓/๔": done of all; "–" where there is none. */
  readonly figures: string;
  /** True where squares or bars are drawn above the figures. */
  readonly hasMarks: boolean;
}

/** What is not complete, by name while it is little; else how much, and on which page it begins. */
export type SummaryMissing =
  | {
      readonly kind: "named";
      readonly heading: string;
      /** มาตรการ, หน่วยงานและสิ่งที่ขาด, กำหนด, หน้าในตาราง. */
      readonly headings: readonly [string, string, string, string];
      readonly rows: readonly MissingRow[];
    }
  | {
      readonly kind: "counted";
      readonly sentence: LabelledText;
      /** Whose page follows the sentence. */ readonly ordinal: number;
    };

export interface MissingRow {
  /** Of the measure, whose page in the table the renderer knows. */
  readonly ordinal: number;
  readonly marker: string | null;
  readonly text: string;
  readonly owes: string;
  /** The deadline, and พ้นกำหนด where it is over; "" where there is none. */
  readonly deadlineLines: readonly string[];
}

/** ภาคผนวก: the evidence of each measure in its order. */
export interface Appendix {
  readonly titleLines: readonly string[];
  /** On top of its pages, but not of the first. */
  readonly runningTitle: string;
  /** วันที่, สิ่งที่ดำเนินการ, คิวอาร์โค้ด. */
  readonly columnHeadings: readonly [string, string, string];
  /** Those with evidence. */
  readonly measures: readonly AppendixMeasure[];
  /** Which measures have none; null where each has some. */
  readonly closing: LabelledText | null;
  /** After the number of a measure that goes on over a page: "(ต่อ)". */
  readonly continued: string;
}

export interface AppendixMeasure {
  readonly ordinal: number;
  /** "มาตรการที่ ๑" */
  readonly label: string;
  readonly title: string;
  /** Unit, period and counts in one line; the page in the table follows `pageLabel`. */
  readonly facts: string;
  /** "ตารางหน้า" */
  readonly pageLabel: string;
  readonly rows: readonly EvidenceRow[];
  /** After the table, two in a row. */
  readonly pictures: readonly CaptionedPicture[];
}

export interface EvidenceRow {
  /** "๓ ก.พ. ๒๕๖๘", or a gap. */
  readonly date: ReportText;
  readonly paragraphs: readonly string[];
  readonly links: readonly EvidenceLink[];
}

export interface EvidenceLink {
  /** As it is printed, without its "https://". */
  readonly text: string;
  /** Begins with http:, https: or mailto:. */
  readonly href: string;
  /** False where the address is too long for a code that a copier keeps legible. */
  readonly hasCode: boolean;
}

export interface CaptionedPicture {
  readonly picture: ReportPicture;
  /** "ภาพที่ ๔-๑ …" */
  readonly caption: string;
}
