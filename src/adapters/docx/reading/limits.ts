import { PACKAGE_LIMITS, type PackageLimits } from "../../package/limits";

/** Most paragraphs with rows, cells and notes; a report of 2,000 measures has some 40,000. */
export const MAX_PARAGRAPHS = 100_000;

/** Longest paragraph, and longest text of a cell; a page has some 3,000 characters. */
export const MAX_PARAGRAPH_CHARACTERS = 100_000;

/** Most characters of a report; one of 2,000 measures has some 2.5 million. */
export const MAX_REPORT_CHARACTERS = 10_000_000;

/** Most tables; a report with a table for each of 2,000 measures has as many. */
export const MAX_TABLES = 5_000;

/** How large a Word report may be to be read. */
export interface ReportLimits extends PackageLimits {
  /** Paragraphs, with the rows and cells of tables, and notes. */
  readonly paragraphs: number;
  readonly tables: number;
  /** Characters of one paragraph or cell. */
  readonly paragraphCharacters: number;
}

/** The limits for reports that users bring. */
export const REPORT_LIMITS: ReportLimits = {
  ...PACKAGE_LIMITS,
  paragraphs: MAX_PARAGRAPHS,
  tables: MAX_TABLES,
  paragraphCharacters: MAX_PARAGRAPH_CHARACTERS,
  textCharacters: MAX_REPORT_CHARACTERS,
};
