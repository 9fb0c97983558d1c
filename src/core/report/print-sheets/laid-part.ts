import type { SheetLayout } from "../../model/workbook-layout";

/** A part of the report before its pages are numbered. */
export interface LaidPart {
  readonly pages: number;
  /** @param numberOf what a page says, counted from 1 within the part */
  readonly finish: (numberOf: (page: number) => string) => SheetLayout;
}
