import type { SettingKey } from "../../core/model/setting-names";
import type { ReportModel } from "../../core/report/model/report-model";

/** The parts of a report that have pages of their own. */
export type DrawnPart = "memo" | "cover" | "foreword" | "contents" | "summary" | "table" | "appendix";

/** A page of the report as it is printed, as plain data that a screen can show. Lengths are points, from the top left corner. */
export interface DrawnPage {
  readonly part: DrawnPart;
  /** Among all pages of the report, from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** What the page of the PDF draws, in the operators that are in its file, without the marks that only name what is drawn. */
  readonly content: string;
  /** What the operators refer to; one object for all pages. */
  readonly supplies: DrawnSupplies;
  /** Of the memo: which stretch shows which setting. */
  readonly places: readonly DrawnPlace[];
}

/** Fonts and pictures of a report, by the names that the operators use. */
export interface DrawnSupplies {
  readonly fonts: Readonly<Record<string, DrawnFont>>;
  readonly pictures: Readonly<Record<string, DrawnPicture>>;
}

/** The glyphs of one weight, by the numbers that the operators show. */
export interface DrawnFont {
  /** In thousandths of the size. */
  readonly widths: readonly number[];
  /** Outlines as path data of SVG in relative steps, in thousandths of the size, the axis pointing up; "" for a space. */
  readonly outlines: readonly string[];
}

/** A picture's own file. */
export interface DrawnPicture {
  readonly kind: "png" | "jpeg";
  readonly bytes: Uint8Array;
}

/** A setting of one row, one of the people of the settings counted from 0, or the list of people where nobody is in it. */
export type DrawnPlaceKey = SettingKey | "people" | `person ${number}`;

/** A stretch of a page that shows a setting. */
export interface DrawnPlace {
  readonly key: DrawnPlaceKey;
  readonly box: DrawnBox;
}

/** A rectangle in points from the top left corner of the page. */
export interface DrawnBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is to be drawn, and who hears how far it is. */
export interface DrawOptions {
  /** True for the memo alone, which is there sooner than a long table. */
  readonly isMemoOnly?: boolean;
  /** Told how much is done, from 0 to 1. */
  readonly onShare?: ((share: number) => void) | undefined;
}

/**
 * Port: the pages that the PDF of a report has, in its order.
 * @throws PartNotLoaded where a piece of code that this report needs does not come
 */
export type DrawPages = (model: ReportModel, options?: DrawOptions) => Promise<readonly DrawnPage[]>;
