import type { PageFrame } from "./page-frame";
import type { Element, Paper } from "./paper";

/** A part of the report with its own pages: the memo, the cover, the table. */
export interface Part {
  readonly paper: Paper;
  readonly frame: PageFrame;
  readonly element: Element;
  /** Begins a page, with its head and foot. */
  readonly addPage: () => void;
  /** Texts that no line may break inside. */
  readonly keepTogether: readonly string[];
}
