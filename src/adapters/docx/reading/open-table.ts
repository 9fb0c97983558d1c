import type { DocumentBlock, DocumentCell } from "../../../core/sheet/imported/report-document";
import type { WordAttributes } from "./parse-word-part";

type OpenCell = { -readonly [Key in "left" | "span" | "isMergedUp"]: DocumentCell[Key] } & {
  joinsLeft: boolean;
  /** A tracked deletion of the cell. */
  isDeleted: boolean;
};

function cellAt(left: number): OpenCell {
  return { left, span: 1, isMergedUp: false, joinsLeft: false, isDeleted: false };
}

/** A table of a Word file while its tags are read. */
export class OpenTable {
  readonly #grid: number[] = [];
  readonly #rows: DocumentCell[][] = [];
  #row: DocumentCell[] = [];
  #isRowDeleted = false;
  #isRowHidden = false;
  #nextColumn = 0;
  #cell: OpenCell = cellAt(0);
  /** The blocks of the last cell of the row, where other cells were joined to it. */
  #joined: DocumentBlock[] | null = null;

  /** True where the open cell is merged into the one above. */
  get isCellMergedUp(): boolean {
    return this.#cell.isMergedUp;
  }

  /** Takes what a tag says of columns, rows and cells; any other tag says nothing of them. */
  open(name: string, attributes: WordAttributes): void {
    const value = attributes["val"];
    switch (name) {
      case "w:gridCol":
        this.#grid.push(Number(attributes["w"]) || 0);
        return;
      case "w:tr":
        this.#row = [];
        this.#joined = null;
        this.#isRowDeleted = false;
        this.#isRowHidden = false;
        this.#nextColumn = 0;
        return;
      case "w:gridBefore":
        this.#nextColumn = count(value, 0);
        return;
      case "w:tc":
        this.#cell = cellAt(this.#nextColumn);
        return;
      case "w:gridSpan":
        this.#cell.span = count(value, 1);
        return;
      case "w:vMerge":
        this.#cell.isMergedUp = value !== "restart";
        return;
      case "w:cellDel":
        this.#cell.isDeleted = true;
        return;
      case "w:hMerge":
        this.#cell.joinsLeft = value !== "restart";
        return;
    }
  }

  hideRow(isHidden: boolean): void {
    this.#isRowHidden = isHidden;
  }

  deleteRow(): void {
    this.#isRowDeleted = true;
  }

  closeCell(blocks: readonly DocumentBlock[]): void {
    const { left, span, isMergedUp, joinsLeft, isDeleted } = this.#cell;
    const before = this.#row.at(-1);
    this.#nextColumn = left + span;
    // Its place in the grid stays: the cells beside it keep theirs.
    if (isDeleted) return;
    if (!joinsLeft || !before) {
      this.#row.push({ left, span, isMergedUp, blocks });
      this.#joined = null;
      return;
    }
    this.#joined ??= [...before.blocks];
    for (const block of blocks) this.#joined.push(block);
    this.#row[this.#row.length - 1] = {
      ...before,
      span: left + span - before.left,
      blocks: this.#joined,
    };
  }

  /** @returns the cells of a row that is hidden, which is no row of the table; nothing for any other */
  closeRow(): readonly DocumentCell[] {
    if (this.#isRowDeleted) return [];
    if (this.#isRowHidden) return this.#row;
    this.#rows.push(this.#row);
    return [];
  }

  close(): DocumentBlock {
    return { kind: "table", grid: this.#grid, rows: this.#rows };
  }
}

function count(value: string | undefined, least: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number >= least && number < 1000 ? number : least;
}
