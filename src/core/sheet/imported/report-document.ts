/** A Word report as the adapter hands it over: the text that a reader of it sees, and nothing thought about it. */
export interface ReportDocument {
  /** The body, in reading order. */
  readonly blocks: readonly DocumentBlock[];
  /** Texts that are outside the body. */
  readonly asides: readonly DocumentAside[];
}

export type DocumentBlock = DocumentParagraph | DocumentTable;

export interface DocumentParagraph {
  readonly kind: "paragraph";
  /** With the number that Word draws before it; tabs as "\t", line breaks as "\n". */
  readonly text: string;
  /** What stands in it and is no text; none where it is left out. */
  readonly pictures?: readonly DocumentPicture[];
}

/** Something that Word draws, which a cell cannot hold. */
export interface DocumentPicture {
  /** `diagram`: SmartArt; `object`: of another program. */
  readonly kind: "picture" | "chart" | "diagram" | "object";
  /** The text for people who do not see it, else its name; "" where there is none. */
  readonly name: string;
  /** Where a click on it leads, "" for nowhere. */
  readonly address: string;
}

export interface DocumentTable {
  readonly kind: "table";
  /** Width of each column of the table's grid, in any unit; a row's cells cover one or more of them. */
  readonly grid: readonly number[];
  readonly rows: readonly (readonly DocumentCell[])[];
}

export interface DocumentCell {
  /** First column of the grid that it covers, counted from 0, and how many. */
  readonly left: number;
  readonly span: number;
  /** True where it continues the cell above it: one cell merged over several rows. */
  readonly isMergedUp: boolean;
  readonly blocks: readonly DocumentBlock[];
}

/** Text that Word keeps apart from the body. */
export interface DocumentAside extends Pick<DocumentParagraph, "text" | "pictures"> {
  /** `hidden`: in the body, but formatted so that neither the screen nor paper shows it. */
  readonly kind: "footnote" | "endnote" | "comment" | "header" | "footer" | "hidden";
}
