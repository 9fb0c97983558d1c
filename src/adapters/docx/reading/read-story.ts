import type { DocumentBlock, DocumentCell } from "../../../core/sheet/imported/report-document";
import { plainCellText } from "../../../core/sheet/cells/plain-cell-text";
import type { OfficePackage } from "../../package/open-package";
import { isOn } from "./is-on";
import type { TakeNumber } from "./number-paragraphs";
import { openParagraph, type OpenParagraph } from "./paragraph-text";
import { parseWordPart, type WordAttributes } from "./parse-word-part";
import { symbolText } from "./symbol-text";

/** A run of text that Word keeps together: the body, a footnote, a page header. */
export interface Story {
  /** The footnote's or comment's number in the file, null where it has none. */
  readonly id: string | null;
  /** True for the line that stands between the text and its footnotes. */
  readonly isSeparator: boolean;
  readonly blocks: readonly DocumentBlock[];
}

/** Elements that hold stories, each one or several of them. */
const STORIES = new Set(["w:body", "w:footnote", "w:endnote", "w:comment", "w:hdr", "w:ftr"]);

/** What stands for something that is no character in the file. */
const SIGNS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};

interface Container {
  readonly blocks: DocumentBlock[];
  /** Blocks of text boxes that are anchored in the paragraph that is open; they follow it. */
  floating: DocumentBlock[];
  paragraph: OpenParagraph | null;
  /** Text of a paragraph whose end is deleted. */
  carried: string;
  readonly drawsBlank: boolean;
}

type OpenCell = { -readonly [Key in "left" | "span" | "isMergedUp"]: DocumentCell[Key] } & {
  joinsLeft: boolean;
};

interface OpenTable {
  readonly grid: number[];
  readonly rows: DocumentCell[][];
  row: DocumentCell[];
  isRowDeleted: boolean;
  nextColumn: number;
  cell: OpenCell;
}

/** What reading a story needs from the other parts of the file. */
export interface StoryContext {
  readonly takeNumber: TakeNumber;
  /** The mark that stands in the text for a footnote or an endnote. */
  readonly noteMark: (kind: "footnote" | "endnote", id: string) => string;
}

/** Reads the stories of a part: paragraphs and tables in their order, text boxes behind the paragraph that they are anchored in. */
export function readStories(
  source: OfficePackage,
  part: string,
  root: string,
  { takeNumber, noteMark }: StoryContext,
): readonly Story[] {
  const stories: Story[] = [];
  const containers: Container[] = [];
  const tables: OpenTable[] = [];
  let story: Omit<Story, "blocks"> = { id: null, isSeparator: false };
  let textElement: { keepsSpaces: boolean; text: string } | null = null;

  const here = (): Container | undefined => containers.at(-1);
  const push = (drawsBlank = true): void =>
    void containers.push({ blocks: [], floating: [], paragraph: null, carried: "", drawsBlank });
  const add = (text: string): void => here()?.paragraph?.add(text);

  const closeParagraph = (): void => {
    const container = here();
    if (!container?.paragraph) return;
    const { text, joinsNext } = container.paragraph.close();
    container.paragraph = null;
    if (joinsNext) container.carried = text;
    else {
      container.carried = "";
      container.blocks.push({ kind: "paragraph", text: plainCellText(text) });
    }
    container.blocks.push(...container.floating);
    container.floating = [];
  };
  const popBlocks = (): readonly DocumentBlock[] => {
    const container = containers.pop();
    if (!container) return [];
    if (container.carried !== "") container.blocks.push({ kind: "paragraph", text: container.carried });
    return container.blocks;
  };
  /** A text box hangs in the paragraph around it, or stands alone. */
  const addFloating = (blocks: readonly DocumentBlock[]): void => {
    const container = here();
    if (container) (container.paragraph ? container.floating : container.blocks).push(...blocks);
  };

  const openInTable = (table: OpenTable, name: string, attributes: WordAttributes): void => {
    const value = attributes["val"];
    const { cell } = table;
    if (name === "w:gridCol") table.grid.push(Number(attributes["w"]) || 0);
    else if (name === "w:tr") Object.assign(table, { row: [], isRowDeleted: false, nextColumn: 0 });
    else if (name === "w:gridBefore") table.nextColumn = count(value, 0);
    else if (name === "w:gridSpan") cell.span = count(value, 1);
    else if (name === "w:vMerge") cell.isMergedUp = value !== "restart";
    else if (name === "w:hMerge") cell.joinsLeft = value !== "restart";
    else if (name === "w:tc") {
      table.cell = { left: table.nextColumn, span: 1, isMergedUp: false, joinsLeft: false };
    }
  };
  const closeCell = (table: OpenTable): void => {
    const { left, span, isMergedUp, joinsLeft } = table.cell;
    const blocks = popBlocks();
    const before = table.row.at(-1);
    table.nextColumn = left + span;
    if (joinsLeft && before) {
      table.row[table.row.length - 1] = {
        ...before,
        span: left + span - before.left,
        blocks: [...before.blocks, ...blocks],
      };
    } else table.row.push({ left, span, isMergedUp, blocks });
  };

  const openInParagraph = (paragraph: OpenParagraph, name: string, attributes: WordAttributes): void => {
    const value = attributes["val"];
    const sign = SIGNS[name];
    if (sign !== undefined) paragraph.add(sign);
    else if (name === "w:pStyle") paragraph.setStyle(value ?? "");
    else if (name === "w:numId") paragraph.setPlace({ numId: value ?? null });
    else if (name === "w:ilvl") paragraph.setPlace({ level: Number(value) });
    else if (name === "w:sym") paragraph.add(symbolText(attributes["font"] ?? "", attributes["char"] ?? ""));
    else if (name === "w:footnoteReference" || name === "w:endnoteReference") {
      if (attributes["customMarkFollows"] !== undefined && isOn(attributes["customMarkFollows"])) return;
      const kind = name === "w:footnoteReference" ? "footnote" : "endnote";
      paragraph.add(noteMark(kind, attributes["id"] ?? ""));
    } else if (name === "w:fldChar") {
      if (attributes["fldCharType"] === "begin") paragraph.startField();
      else if (attributes["fldCharType"] === "separate") paragraph.endFieldCode();
      else if (attributes["fldCharType"] === "end") paragraph.endField();
    }
  };

  parseWordPart(source, part, root, {
    open: (name, attributes, parent) => {
      const container = here();
      const table = tables.at(-1);
      if (STORIES.has(name)) {
        story = {
          id: attributes["id"] ?? null,
          isSeparator: (attributes["type"] ?? "normal") !== "normal",
        };
        push();
      } else if (name === "w:txbxContent") push();
      else if (name === "w:tbl") {
        const cell = { left: 0, span: 1, isMergedUp: false, joinsLeft: false };
        tables.push({ grid: [], rows: [], row: [], isRowDeleted: false, nextColumn: 0, cell });
      } else if (name === "w:p" && container) {
        container.paragraph = openParagraph(container.carried, takeNumber, container.drawsBlank);
      } else if (name === "w:t" || name === "m:t") {
        textElement = { keepsSpaces: attributes["space"] === "preserve", text: "" };
      } else if (name === "w:del" && parent === "w:trPr" && table) table.isRowDeleted = true;
      else if (name === "w:del" && parent === "w:rPr") container?.paragraph?.joinNext();
      else if (name === "v:textpath" && attributes["string"]) {
        addFloating([{ kind: "paragraph", text: plainCellText(attributes["string"]) }]);
      } else {
        if (table) openInTable(table, name, attributes);
        // Its properties come first and say whether it is merged into the cell above.
        if (name === "w:tc") push();
        else if (container?.paragraph) openInParagraph(container.paragraph, name, attributes);
      }
    },
    text: (text) => {
      if (textElement) textElement.text += text;
    },
    close: (name) => {
      const table = tables.at(-1);
      if (name === "w:t" || name === "m:t") {
        if (textElement) add(wordsOf(textElement.text, textElement.keepsSpaces));
        textElement = null;
      } else if (name === "w:pPr") here()?.paragraph?.endProperties();
      else if (name === "w:p") closeParagraph();
      else if (name === "w:tcPr" && table?.cell.isMergedUp) {
        containers.pop();
        push(false);
      } else if (name === "w:tc" && table) closeCell(table);
      else if (name === "w:tr" && table) {
        if (!table.isRowDeleted) table.rows.push(table.row);
      } else if (name === "w:tbl" && table) {
        tables.pop();
        const { grid, rows } = table;
        here()?.blocks.push({ kind: "table", grid, rows });
      } else if (name === "w:txbxContent") addFloating(popBlocks());
      else if (STORIES.has(name)) stories.push({ ...story, blocks: popBlocks() });
    },
  });
  return stories;
}

/** Without xml:space a file may be indented, which is no text; a line end inside is a space. */
function wordsOf(text: string, keepsSpaces: boolean): string {
  return (keepsSpaces ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "")).replace(/[\r\n]+/g, " ");
}

function count(value: string | undefined, least: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number >= least && number < 1000 ? number : least;
}
