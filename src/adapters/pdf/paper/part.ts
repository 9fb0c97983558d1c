import type { ContentsTarget } from "../../../core/report/model/report-model";
import type { PageFrame } from "./page-frame";
import type { Element, PagePlace, Paper } from "./paper";
import type { Pictures } from "./embed-pictures";
import type { SignatureFields } from "./signature-fields";

/** A part of the report with its own pages: the memo, the cover, the table. */
export interface Part {
  readonly paper: Paper;
  readonly frame: PageFrame;
  readonly element: Element;
  /** Begins a page, with its head and foot. */
  readonly addPage: () => void;
  /** Texts that no line may break inside. */
  readonly keepTogether: readonly string[];
  /** Notes that something begins on the current page, so many points from its top, for parts that tell its page. */
  readonly noteStart: (target: ContentsTarget, top: number) => void;
  /** Where something began that is drawn already; null for what the report has not. */
  readonly placeOf: (target: ContentsTarget) => ReportPlace | null;
  /** Null where the report has none. */
  readonly pictures: Pictures | null;
  readonly fields: SignatureFields | null;
}

/** A place of the report, with its page as it is printed: "๑๒", "ก". */
export interface ReportPlace extends PagePlace {
  readonly number: string;
}
