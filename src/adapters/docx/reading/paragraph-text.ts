import { fieldAddress } from "./link-address";
import { LinkedText, NO_TEXT, type PartedText } from "./linked-text";
import type { ListPlace } from "./read-styles";
import type { NumberedParagraph, TakeNumber } from "./number-paragraphs";

/** What is open inside a paragraph; the code of a field is not part of the text. */
export interface OpenParagraph {
  readonly setStyle: (style: string) => void;
  readonly setPlace: (place: Partial<ListPlace>) => void;
  /** The paragraph's end is deleted: it runs on into the next. */
  readonly joinNext: () => void;
  /** Its number is due from here on, whether or not a text follows. */
  readonly endProperties: () => void;
  readonly add: (text: string) => void;
  /** Text that is formatted as hidden. */
  readonly addHidden: (text: string) => void;
  readonly addFieldCode: (code: string) => void;
  /** @param address "" for a link inside the document */
  readonly startLink: (address: string) => void;
  readonly endLink: () => void;
  /** Where the innermost link leads that is open; "" where none is. */
  readonly address: () => string;
  readonly startField: () => void;
  /** The text of the field up to here was its code. */
  readonly endFieldCode: () => void;
  readonly endField: () => void;
  /** The innermost field is a box to be ticked, which Word draws in place of the field. */
  readonly setBox: (isTicked: boolean) => void;
  /** A line of the list from which one is chosen in the innermost field. */
  readonly addChoice: (choice: string) => void;
  /** @param isResult false for what is chosen from the start */
  readonly choose: (index: number, isResult: boolean) => void;
  /** The name of its style; null where it names none. */
  readonly style: () => string | null;
  readonly close: () => ClosedParagraph;
}

export interface ClosedParagraph extends ParagraphStart {
  readonly hidden: string;
  readonly joinsNext: boolean;
}

/** What a paragraph takes over from the one before it. */
export interface ParagraphStart {
  /** The text of one whose end is deleted, and the link that may go on. */
  readonly text: PartedText;
  /** The fields that go on. */
  readonly fields: readonly Field[];
}

export const PARAGRAPH_START: ParagraphStart = { text: NO_TEXT, fields: [] };

interface Field {
  /** Number of pieces before it. */
  readonly start: number;
  isCode: boolean;
  code: string;
  /** Where its text leads; "" where it is no link and in none. */
  address: string;
  /** Null for a field that is no box. */
  isTicked: boolean | null;
  /** Null for a field that is no list to choose from. */
  list: { readonly choices: string[]; result: number | null; first: number } | null;
}

/** The same signs as for the boxes of symbol fonts. */
const BOXES = { ticked: "☑", blank: "□" } as const;
const NO_BREAK_SPACE = "\u00a0";
/** A longer code is data of a program, no address. */
const LONGEST_CODE = 100_000;
/** More fields inside one another go on in no document. */
const DEEPEST_FIELD = 20;

/** What a paragraph asks of its story. */
export interface ParagraphContext {
  readonly takeNumber: TakeNumber;
  /** False where the number of a paragraph without a text is not drawn: in a cell merged into the one above. */
  readonly drawsBlank: boolean;
  /** Called with the length of each address that is written behind a link. */
  readonly count: (characters: number) => void;
}

/** Collects the text of one paragraph. */
export function openParagraph(
  { text: carried, fields: goingOn }: ParagraphStart,
  { takeNumber, drawsBlank, count }: ParagraphContext,
): OpenParagraph {
  const shown = new LinkedText(carried, count);
  const hidden = new LinkedText(NO_TEXT, count);
  const fields: Field[] = goingOn.map((field) => ({ ...field, start: 0 }));
  const links: { readonly address: string; readonly fields: number }[] = [];
  const properties: { -readonly [Key in keyof NumberedParagraph]: NumberedParagraph[Key] } = {
    style: null,
    numId: null,
    level: null,
  };
  let number: string | null = null;
  let joinsNext = false;
  const drawNumber = (): void => {
    // The text carried over belongs to this paragraph, after its number.
    if (joinsNext || number !== null) return;
    number = takeNumber(properties);
    // An item of a list is a text of its own.
    if (number !== "" && shown.isCarried) shown.endLink();
  };
  /** The innermost counts, be it an element or a field. */
  const address = (): string => {
    const [link, field] = [links.at(-1), fields.at(-1)];
    return link !== undefined && fields.length <= link.fields ? link.address : (field?.address ?? "");
  };
  const add = (text: string): void => {
    if (text === "") return;
    drawNumber();
    // A typist's means to hold a date on one line, and ours (issue 15): in a sheet it would only hide the words from a search.
    shown.add(text.replaceAll(NO_BREAK_SPACE, " "), address());
  };
  const endFieldCode = (): void => {
    const field = fields.at(-1);
    if (!field?.isCode) return;
    shown.cut(field.start);
    field.isCode = false;
    field.address = fieldAddress(field.code) || field.address;
  };
  return {
    setStyle: (style) => void (properties.style = style),
    setPlace: (place) => void Object.assign(properties, place),
    joinNext: () => void (joinsNext = true),
    endProperties: () => {
      if (drawsBlank) drawNumber();
    },
    add,
    addHidden: (text) => {
      if (text !== "") hidden.add(text, address());
    },
    addFieldCode: (code) => {
      const field = fields.at(-1);
      if (field?.isCode && field.code.length < LONGEST_CODE) field.code += code;
    },
    startLink: (target) => void links.push({ address: target || address(), fields: fields.length }),
    endLink: () => void links.pop(),
    address,
    startField: () =>
      void fields.push({
        start: shown.length,
        isCode: true,
        code: "",
        address: address(),
        isTicked: null,
        list: null,
      }),
    endFieldCode,
    endField: () => {
      endFieldCode();
      const field = fields.pop();
      if (field === undefined) return;
      const { isTicked, list } = field;
      if (isTicked !== null) add(isTicked ? BOXES.ticked : BOXES.blank);
      // Word draws the choice; other programs write it as the field's text, too.
      if (list === null || shown.length > field.start) return;
      const choice = list.choices[list.result ?? list.first] ?? "";
      count(choice.length);
      add(choice);
    },
    setBox: (isTicked) => {
      const field = fields.at(-1);
      if (field) field.isTicked = isTicked;
    },
    addChoice: (choice) => void listOf(fields.at(-1))?.choices.push(choice),
    choose: (index, isResult) => {
      const list = listOf(fields.at(-1));
      if (list !== null) list[isResult ? "result" : "first"] = index;
    },
    style: () => properties.style,
    close: () => {
      if (drawsBlank) drawNumber();
      const { head, tail, link } = shown.close();
      const before = number ?? "";
      const isBlank = head === "" && tail === "";
      hidden.endLink();
      return {
        text: { head: isBlank ? before.trimEnd() : before + head, tail, link },
        // A field whose code has no end is none.
        fields: fields.length > DEEPEST_FIELD ? [] : fields.filter(({ isCode }) => !isCode),
        hidden: hidden.close().head,
        joinsNext,
      };
    },
  };
}

function listOf(field: Field | undefined): Field["list"] {
  if (field === undefined) return null;
  return (field.list ??= { choices: [], result: null, first: 0 });
}
