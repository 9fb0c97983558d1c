import { addAll } from "../../../core/lists/add-all";
import { blockParagraphs } from "../../../core/sheet/imported/block-text";
import type {
  DocumentBlock,
  DocumentParagraph,
  DocumentPicture,
} from "../../../core/sheet/imported/report-document";
import { plainCellText } from "../../../core/text/plain-cell-text";
import { throwFault } from "../../package/package-fault";
import type { OfficePackage } from "../../package/open-package";
import { DrawnThings } from "./drawn-things";
import { isOn } from "./is-on";
import { fieldAddress, linkAddress } from "./link-address";
import { addressOf, withAddress } from "./linked-text";
import type { TakeNumber } from "./number-paragraphs";
import { OpenTable } from "./open-table";
import { openParagraph, PARAGRAPH_START, type OpenParagraph, type ParagraphStart } from "./paragraph-text";
import { parseWordPart, type WordAttributes } from "./parse-word-part";
import type { WordStyles } from "./read-styles";
import { symbolText, typedSymbols } from "./symbol-text";

/** A run of text that Word keeps together: the body, a footnote, a page header. */
export interface Story {
  /** The footnote's or comment's number in the file, null where it has no number. */
  readonly id: string | null;
  /** True for the line between the text and its footnotes. */
  readonly isSeparator: boolean;
  readonly blocks: readonly DocumentBlock[];
  /** Paragraphs in it that are formatted as hidden. */
  readonly hidden: readonly DocumentParagraph[];
}

/** Elements that hold stories, each one or several of them. */
const STORIES = new Set(["w:body", "w:footnote", "w:endnote", "w:comment", "w:hdr", "w:ftr"]);

/** Elements that hold characters. */
const TEXTS = new Set(["w:t", "m:t", "w:instrText"]);

/** What counts as a paragraph: all that takes a line, or memory, of its own. */
const COUNTED = new Set([
  "w:p",
  "w:tr",
  "w:tc",
  "w:gridCol",
  "w:br",
  "w:cr",
  "w:footnote",
  "w:endnote",
  "w:comment",
  "w:footnoteReference",
  "w:endnoteReference",
  "v:textpath",
  "w:txbxContent",
  "a:blip",
  "a:graphicData",
  "v:imagedata",
  "c:chart",
  "dgm:relIds",
  "o:OLEObject",
  "w:control",
  "w:listEntry",
]);

/** The characters for things that are not characters in the file. */
const SIGNS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};

/** What the properties of a run say of its text. */
interface Run {
  /** Null where only styles say it. */
  isHidden: boolean | null;
  style: string | null;
  font: string;
}

const PLAIN_RUN: Readonly<Run> = { isHidden: null, style: null, font: "" };

interface Container {
  readonly blocks: DocumentBlock[];
  /** Blocks of text boxes that are anchored in the open paragraph; they come after it. */
  floating: DocumentBlock[];
  paragraph: OpenParagraph | null;
  /** What the next paragraph takes over from the one before. */
  carried: ParagraphStart;
  /** What is drawn in the open paragraph. */
  pictures: DocumentPicture[];
  readonly drawsBlank: boolean;
}

/** Each refuses the file where it has too much of something. */
export interface StoryCounters {
  /** Called for each paragraph, and for what may be there without one: a row, a cell, a column, a note, a line. */
  readonly paragraph: () => void;
  readonly table: () => void;
  /** Called with the length of each text. */
  readonly text: (characters: number) => void;
  /** Called with the length of each whole paragraph and each whole cell. */
  readonly length: (characters: number) => void;
}

/** What reading a story needs from the other parts of the file. */
export interface StoryContext {
  readonly takeNumber: TakeNumber;
  /** The mark of a footnote or an endnote in the text. */
  readonly noteMark: (kind: "footnote" | "endnote", id: string) => string;
  readonly styles: Pick<WordStyles, "isHidden" | "defaultParagraph">;
  /** The addresses of the part's links, by the id of their relationship. */
  readonly linkTargets: ReadonlyMap<string, string>;
  /** The texts of a chart or of SmartArt, by the id of its relationship. */
  readonly drawnTexts: (id: string) => readonly string[];
  readonly counters: StoryCounters;
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
  readonly #drawn: DrawnThings;
  #hidden: DocumentParagraph[] = [];
  /** The runs and paragraphs that are open, null for a paragraph: a text box stands inside a run. */
  readonly #runs: (Run | null)[] = [];
  #story: Omit<Story, "blocks" | "hidden"> = { id: null, isSeparator: false };
  /** The element that holds characters, while it is open. */
  #textElement: { readonly keepsSpaces: boolean; readonly isCode: boolean; text: string } | null = null;

  constructor(context: StoryContext) {
    this.#context = context;
    this.#drawn = new DrawnThings({ targetOf: this.#targetOf, textsOf: context.drawnTexts });
  }

  open(name: string, attributes: WordAttributes, parent: string): void {
    if (COUNTED.has(name)) this.#context.counters.paragraph();
    else if (name === "w:tbl") this.#context.counters.table();
    const container = this.#containers.at(-1);
    const table = this.#tables.at(-1);
    if (STORIES.has(name)) this.#openStory(attributes);
    else if (name === "w:txbxContent") this.#openContainer(true);
    else if (name === "w:tbl") this.#tables.push(new OpenTable());
    else if (name === "w:p" && container) this.#openParagraph(container);
    else if (name === "w:r") this.#runs.push({ isHidden: null, style: null, font: "" });
    else if (TEXTS.has(name)) {
      const isCode = name === "w:instrText";
      this.#textElement = { keepsSpaces: attributes["space"] === "preserve", isCode, text: "" };
    } else if (name === "w:del" && parent === "w:trPr" && table) table.deleteRow();
    else if (name === "w:hidden" && parent === "w:trPr") table?.hideRow(isOn(attributes["val"]));
    else if (name === "w:altChunk") throwFault({ id: "otherFormatInside", values: {} });
    else if (parent === "w:rPr" && this.#openRunProperty(name, attributes)) return;
    else if (name === "w:del" && parent === "w:rPr") container?.paragraph?.joinNext();
    else if (name === "v:textpath" && attributes["string"]) this.#addTextPath(attributes["string"]);
    else if (name === "w:hyperlink") container?.paragraph?.startLink(this.#addressOf(attributes));
    else if (name === "w:fldSimple") container?.paragraph?.startLink(fieldAddress(attributes["instr"] ?? ""));
    else if (this.#drawn.open(name, attributes, parent)) return;
    else {
      table?.open(name, attributes);
      // The properties of a cell come first and say whether it is merged into the cell above.
      if (name === "w:tc") this.#openContainer(true);
      else if (container?.paragraph) {
        const textOf = { noteMark: this.#context.noteMark, add: this.#add };
        openInParagraph(container.paragraph, { name, attributes, parent }, textOf);
      }
    }
  }

  addText(text: string): void {
    if (!this.#textElement) return;
    if (!this.#textElement.isCode) this.#context.counters.text(text.length);
    this.#textElement.text += text;
  }

  close(name: string): void {
    const table = this.#tables.at(-1);
    if (TEXTS.has(name)) this.#closeText();
    else if (name === "w:r") this.#runs.pop();
    else if (name === "w:hyperlink" || name === "w:fldSimple") this.#containers.at(-1)?.paragraph?.endLink();
    else if (name === "w:pPr") this.#containers.at(-1)?.paragraph?.endProperties();
    else if (name === "w:p") this.#closeParagraph();
    else if (name === "w:tcPr" && table?.isCellMergedUp) {
      this.#containers.pop();
      this.#openContainer(false);
    } else if (name === "w:tc" && table) {
      const blocks = this.#closeContainer();
      this.#context.counters.length(lengthOf(blocks));
      table.closeCell(blocks);
    } else if (name === "w:tr" && table) {
      for (const cell of table.closeRow()) addAll(this.#hidden, blockParagraphs(cell.blocks));
    } else if (name === "w:tbl" && table) {
      this.#tables.pop();
      this.#containers.at(-1)?.blocks.push(table.close());
    } else if (name === "w:txbxContent") this.#addFloating(this.#closeContainer());
    else if (STORIES.has(name)) {
      this.stories.push({ ...this.#story, blocks: this.#closeContainer(), hidden: this.#hidden });
      this.#hidden = [];
    } else for (const picture of this.#drawn.close(name)) this.#addPicture(picture);
  }

  #openStory(attributes: WordAttributes): void {
    this.#story = {
      id: attributes["id"] ?? null,
      isSeparator: (attributes["type"] ?? "normal") !== "normal",
    };
    this.#openContainer(true);
  }

  #openContainer(drawsBlank: boolean): void {
    this.#containers.push({
      blocks: [],
      floating: [],
      paragraph: null,
      carried: PARAGRAPH_START,
      pictures: [],
      drawsBlank,
    });
  }

  #closeContainer(): readonly DocumentBlock[] {
    const container = this.#containers.pop();
    if (!container) return [];
    const { head, tail, link } = container.carried.text;
    const suffix = link === null ? "" : addressOf(link);
    if (suffix !== "") this.#context.counters.text(suffix.length);
    if (suffix !== "") link?.write?.(suffix);
    const text = (link?.write === null ? withAddress(head, suffix) : head) + tail;
    if (text !== "" || container.pictures.length > 0) this.#pushParagraph(container, text);
    return container.blocks;
  }

  #openParagraph(container: Container): void {
    const { carried, drawsBlank } = container;
    const { takeNumber, counters } = this.#context;
    this.#runs.push(null);
    container.paragraph = openParagraph(carried, { takeNumber, drawsBlank, count: counters.text });
  }

  #closeParagraph(): void {
    const container = this.#containers.at(-1);
    if (!container?.paragraph) return;
    this.#runs.pop();
    const { text, fields, hidden, joinsNext } = container.paragraph.close();
    const { head, tail, link } = text;
    this.#context.counters.length(hidden.length);
    if (hidden.trim() !== "") this.#hidden.push({ kind: "paragraph", text: plainCellText(hidden) });
    container.paragraph = null;
    this.#context.counters.length(head.length + tail.length);
    if (joinsNext) container.carried = { text, fields };
    else {
      const at = container.blocks.length;
      this.#pushParagraph(container, head + tail);
      const write = (suffix: string): void => {
        const written = withAddress(head, suffix) + tail;
        this.#context.counters.length(written.length);
        const block = container.blocks[at] as DocumentParagraph;
        container.blocks[at] = { ...block, text: plainCellText(written) };
      };
      const goesOn = link === null ? null : { ...link, write: link.write ?? write };
      container.carried = { text: { head: "", tail: "", link: goesOn }, fields };
    }
    addAll(container.blocks, container.floating);
    container.floating = [];
  }

  #pushParagraph(container: Container, text: string): void {
    const { pictures } = container;
    const paragraph = { kind: "paragraph", text: plainCellText(text) } as const;
    container.blocks.push(pictures.length === 0 ? paragraph : { ...paragraph, pictures });
    container.pictures = [];
  }

  #closeText(): void {
    const element = this.#textElement;
    this.#textElement = null;
    if (!element) return;
    if (element.isCode) {
      this.#containers.at(-1)?.paragraph?.addFieldCode(element.text);
      return;
    }
    const words = wordsOf(element.text, element.keepsSpaces);
    this.#add(typedSymbols(this.#runs.at(-1)?.font ?? "", words));
  }

  readonly #add = (text: string): void => {
    const container = this.#containers.at(-1);
    if (!container?.paragraph) return;
    if (this.#isHidden(container.paragraph)) container.paragraph.addHidden(text);
    else container.paragraph.add(text);
  };

  /** What a run says counts; else the styles of run and paragraph, of which one takes back the other (ECMA-376 part 1, 17.7.3). */
  #isHidden(paragraph: OpenParagraph): boolean {
    const { styles } = this.#context;
    const run = this.#runs.at(-1) ?? PLAIN_RUN;
    if (run.isHidden !== null) return run.isHidden;
    const style = paragraph.style() ?? styles.defaultParagraph;
    const isOfParagraph = style !== null && styles.isHidden(style);
    const isOfRun = run.style !== null && styles.isHidden(run.style);
    return isOfParagraph !== isOfRun;
  }

  /** @returns true for a property that is dealt with */
  #openRunProperty(name: string, attributes: WordAttributes): boolean {
    const run = this.#runs.at(-1);
    if (name === "w:vanish") {
      const isHidden = isOn(attributes["val"]);
      if (run) run.isHidden = isHidden;
      // A paragraph's end that is hidden: the text runs on into the next.
      else if (isHidden) this.#containers.at(-1)?.paragraph?.joinNext();
      return true;
    }
    if (!run) return false;
    if (name === "w:rStyle") run.style = attributes["val"] ?? null;
    else if (name === "w:rFonts") run.font = attributes["ascii"] ?? attributes["hAnsi"] ?? "";
    else return false;
    return true;
  }

  readonly #targetOf = (id: string): string => this.#context.linkTargets.get(id) ?? "";

  #addressOf({ id = "", anchor, docLocation }: WordAttributes): string {
    return linkAddress(this.#targetOf(id), anchor ?? docLocation ?? "");
  }

  #addPicture(picture: DocumentPicture): void {
    const container = this.#containers.at(-1);
    if (!container) return;
    const address = picture.address || (container.paragraph?.address() ?? "");
    this.#context.counters.text(picture.name.length + address.length);
    this.#context.counters.length(picture.name.length + address.length);
    container.pictures.push({ ...picture, address });
  }

  #addTextPath(text: string): void {
    this.#addFloating([{ kind: "paragraph", text: plainCellText(text) }]);
  }

  /** A text box belongs to the paragraph around it, or is on its own. */
  #addFloating(blocks: readonly DocumentBlock[]): void {
    const container = this.#containers.at(-1);
    if (container) addAll(container.paragraph ? container.floating : container.blocks, blocks);
  }
}

function openInParagraph(
  paragraph: OpenParagraph,
  { name, attributes, parent }: { name: string; attributes: WordAttributes; parent: string },
  { noteMark, add }: Pick<StoryContext, "noteMark"> & { add: (text: string) => void },
): void {
  const value = attributes["val"];
  const sign = SIGNS[name];
  if (sign !== undefined) add(sign);
  else if (name === "w:pStyle") paragraph.setStyle(value ?? "");
  else if (name === "w:numId") paragraph.setPlace({ numId: value ?? null });
  else if (name === "w:ilvl") paragraph.setPlace({ level: Number(value) });
  else if (name === "w:checkBox") paragraph.setBox(false);
  else if (parent === "w:checkBox" && (name === "w:default" || name === "w:checked"))
    paragraph.setBox(isOn(value));
  else if (parent === "w:ddList") {
    if (name === "w:listEntry") paragraph.addChoice(value ?? "");
    else if (name === "w:result" || name === "w:default")
      paragraph.choose(Number(value), name === "w:result");
  } else if (name === "w16se:symEx") add(signOf(attributes["char"] ?? ""));
  else if (name === "w:sym") add(symbolText(attributes["font"] ?? "", attributes["char"] ?? ""));
  else if (name === "w:footnoteReference" || name === "w:endnoteReference") {
    const ownMark = attributes["customMarkFollows"];
    if (ownMark !== undefined && isOn(ownMark)) return;
    const kind = name === "w:footnoteReference" ? "footnote" : "endnote";
    add(noteMark(kind, attributes["id"] ?? ""));
  } else if (name === "w:fldChar") {
    if (attributes["fldCharType"] === "begin") paragraph.startField();
    else if (attributes["fldCharType"] === "separate") paragraph.endFieldCode();
    else if (attributes["fldCharType"] === "end") paragraph.endField();
  }
}

/**
 * Without xml:space the spaces at the ends are only indentation, not text; a line end inside is a space. A no-break space holds a
 * line of a page together, which a cell of a sheet has no use for: there it would hide the text from a search.
 */
function wordsOf(text: string, keepsSpaces: boolean): string {
  const words = keepsSpaces ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  return words.replace(/[\r\n]+/g, " ").replaceAll("\u00a0", " ");
}

/** A sign that Word writes by its number, as an emoji. */
function signOf(code: string): string {
  const value = parseInt(code, 16);
  return value >= 0x20 && value <= 0x10ffff ? String.fromCodePoint(value) : "";
}

function lengthOf(blocks: readonly DocumentBlock[]): number {
  let length = 0;
  for (const { text } of blockParagraphs(blocks)) length += text.length;
  return length;
}
