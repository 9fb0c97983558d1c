import type { DocumentBlock } from "../../../core/sheet/imported/report-document";
import { plainCellText } from "../../../core/text/plain-cell-text";
import type { OfficePackage } from "../../package/open-package";
import { isOn } from "./is-on";
import type { TakeNumber } from "./number-paragraphs";
import { OpenTable } from "./open-table";
import { openParagraph, type OpenParagraph } from "./paragraph-text";
import { parseWordPart, type WordAttributes } from "./parse-word-part";
import { symbolText } from "./symbol-text";

/** A run of text that Word keeps together: the body, a footnote, a page header. */
export interface Story {
  /** The footnote's or comment's number in the file, null where it has no number. */
  readonly id: string | null;
  /** True for the line between the text and its footnotes. */
  readonly isSeparator: boolean;
  readonly blocks: readonly DocumentBlock[];
}

/** Elements that hold stories, each one or several of them. */
const STORIES = new Set(["w:body", "w:footnote", "w:endnote", "w:comment", "w:hdr", "w:ftr"]);

/** Elements that hold characters. */
const TEXTS = new Set(["w:t", "m:t"]);

/** The characters for things that are not characters in the file. */
const SIGNS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};

interface Container {
  readonly blocks: DocumentBlock[];
  /** Blocks of text boxes that are anchored in the open paragraph; they come after it. */
  floating: DocumentBlock[];
  paragraph: OpenParagraph | null;
  /** Text of a paragraph before this one, whose end is deleted. */
  carried: string;
  readonly drawsBlank: boolean;
}

/** What reading a story needs from the other parts of the file. */
export interface StoryContext {
  readonly takeNumber: TakeNumber;
  /** The mark of a footnote or an endnote in the text. */
  readonly noteMark: (kind: "footnote" | "endnote", id: string) => string;
}

/**
 * Reads the stories of a part: paragraphs and tables in their order, text boxes after the paragraph in which they are anchored.
 */
export function readStories(
  source: OfficePackage,
  part: string,
  root: string,
  context: StoryContext,
): readonly Story[] {
  const reader = new StoryReader(context);
  parseWordPart(source, part, root, {
    open: (name, attributes, parent) => reader.open(name, attributes, parent),
    text: (text) => reader.addText(text),
    close: (name) => reader.close(name),
  });
  return reader.stories;
}

/** Builds stories from the tags of a part, in their order. */
class StoryReader {
  readonly stories: Story[] = [];
  readonly #context: StoryContext;
  readonly #containers: Container[] = [];
  readonly #tables: OpenTable[] = [];
  #story: Omit<Story, "blocks"> = { id: null, isSeparator: false };
  /** The element that holds characters, while it is open. */
  #textElement: { readonly keepsSpaces: boolean; text: string } | null = null;

  constructor(context: StoryContext) {
    this.#context = context;
  }

  open(name: string, attributes: WordAttributes, parent: string): void {
    const container = this.#containers.at(-1);
    const table = this.#tables.at(-1);
    if (STORIES.has(name)) this.#openStory(attributes);
    else if (name === "w:txbxContent") this.#openContainer(true);
    else if (name === "w:tbl") this.#tables.push(new OpenTable());
    else if (name === "w:p" && container) this.#openParagraph(container);
    else if (TEXTS.has(name)) {
      this.#textElement = { keepsSpaces: attributes["space"] === "preserve", text: "" };
    } else if (name === "w:del" && parent === "w:trPr" && table) table.deleteRow();
    else if (name === "w:del" && parent === "w:rPr") container?.paragraph?.joinNext();
    else if (name === "v:textpath" && attributes["string"]) this.#addTextPath(attributes["string"]);
    else {
      table?.open(name, attributes);
      // The properties of a cell come first and say whether it is merged into the cell above.
      if (name === "w:tc") this.#openContainer(true);
      else if (container?.paragraph) {
        openInParagraph(container.paragraph, name, attributes, this.#context.noteMark);
      }
    }
  }

  addText(text: string): void {
    if (this.#textElement) this.#textElement.text += text;
  }

  close(name: string): void {
    const table = this.#tables.at(-1);
    if (TEXTS.has(name)) this.#closeText();
    else if (name === "w:pPr") this.#containers.at(-1)?.paragraph?.endProperties();
    else if (name === "w:p") this.#closeParagraph();
    else if (name === "w:tcPr" && table?.isCellMergedUp) {
      this.#containers.pop();
      this.#openContainer(false);
    } else if (name === "w:tc" && table) table.closeCell(this.#closeContainer());
    else if (name === "w:tr" && table) table.closeRow();
    else if (name === "w:tbl" && table) {
      this.#tables.pop();
      this.#containers.at(-1)?.blocks.push(table.close());
    } else if (name === "w:txbxContent") this.#addFloating(this.#closeContainer());
    else if (STORIES.has(name)) this.stories.push({ ...this.#story, blocks: this.#closeContainer() });
  }

  #openStory(attributes: WordAttributes): void {
    this.#story = {
      id: attributes["id"] ?? null,
      isSeparator: (attributes["type"] ?? "normal") !== "normal",
    };
    this.#openContainer(true);
  }

  #openContainer(drawsBlank: boolean): void {
    this.#containers.push({ blocks: [], floating: [], paragraph: null, carried: "", drawsBlank });
  }

  #closeContainer(): readonly DocumentBlock[] {
    const container = this.#containers.pop();
    if (!container) return [];
    if (container.carried !== "") container.blocks.push({ kind: "paragraph", text: container.carried });
    return container.blocks;
  }

  #openParagraph(container: Container): void {
    const { carried, drawsBlank } = container;
    container.paragraph = openParagraph(carried, this.#context.takeNumber, drawsBlank);
  }

  #closeParagraph(): void {
    const container = this.#containers.at(-1);
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
  }

  #closeText(): void {
    const element = this.#textElement;
    this.#textElement = null;
    if (element) this.#containers.at(-1)?.paragraph?.add(wordsOf(element.text, element.keepsSpaces));
  }

  #addTextPath(text: string): void {
    this.#addFloating([{ kind: "paragraph", text: plainCellText(text) }]);
  }

  /** A text box belongs to the paragraph around it, or is on its own. */
  #addFloating(blocks: readonly DocumentBlock[]): void {
    const container = this.#containers.at(-1);
    if (container) (container.paragraph ? container.floating : container.blocks).push(...blocks);
  }
}

function openInParagraph(
  paragraph: OpenParagraph,
  name: string,
  attributes: WordAttributes,
  noteMark: StoryContext["noteMark"],
): void {
  const value = attributes["val"];
  const sign = SIGNS[name];
  if (sign !== undefined) paragraph.add(sign);
  else if (name === "w:pStyle") paragraph.setStyle(value ?? "");
  else if (name === "w:numId") paragraph.setPlace({ numId: value ?? null });
  else if (name === "w:ilvl") paragraph.setPlace({ level: Number(value) });
  else if (name === "w:sym") paragraph.add(symbolText(attributes["font"] ?? "", attributes["char"] ?? ""));
  else if (name === "w:footnoteReference" || name === "w:endnoteReference") {
    const ownMark = attributes["customMarkFollows"];
    if (ownMark !== undefined && isOn(ownMark)) return;
    const kind = name === "w:footnoteReference" ? "footnote" : "endnote";
    paragraph.add(noteMark(kind, attributes["id"] ?? ""));
  } else if (name === "w:fldChar") {
    if (attributes["fldCharType"] === "begin") paragraph.startField();
    else if (attributes["fldCharType"] === "separate") paragraph.endFieldCode();
    else if (attributes["fldCharType"] === "end") paragraph.endField();
  }
}

/** Without xml:space the spaces at the ends are only indentation, not text; a line end inside is a space. */
function wordsOf(text: string, keepsSpaces: boolean): string {
  return (keepsSpaces ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "")).replace(/[\r\n]+/g, " ");
}
