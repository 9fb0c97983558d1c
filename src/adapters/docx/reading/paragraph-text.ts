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
  readonly startField: () => void;
  /** The text of the field up to here was its code. */
  readonly endFieldCode: () => void;
  readonly endField: () => void;
  /** The innermost field is a box to be ticked, which Word draws in place of the field. */
  readonly setBox: (isTicked: boolean) => void;
  /** The name of its style; null where it names none. */
  readonly style: () => string | null;
  readonly close: () => ClosedParagraph;
}

export interface ClosedParagraph {
  readonly text: string;
  readonly joinsNext: boolean;
}

interface Field {
  /** Number of pieces before it. */
  readonly start: number;
  isCode: boolean;
  /** Null for a field that is no box. */
  isTicked: boolean | null;
}

/** The same signs as for the boxes of symbol fonts. */
const BOXES = { ticked: "☑", blank: "□" } as const;

/**
 * Collects the text of one paragraph.
 * @param carried text of the paragraph before it, whose end is deleted
 * @param drawsBlank false where the number of a paragraph without a text is not drawn: in a cell merged into the one above
 */
export function openParagraph(carried: string, takeNumber: TakeNumber, drawsBlank: boolean): OpenParagraph {
  const pieces: string[] = carried === "" ? [] : [carried];
  const fields: Field[] = [];
  const properties: { -readonly [Key in keyof NumberedParagraph]: NumberedParagraph[Key] } = {
    style: null,
    numId: null,
    level: null,
  };
  let number: string | null = null;
  let joinsNext = false;
  const drawNumber = (): void => {
    // The text carried over belongs to this paragraph, after its number.
    if (!joinsNext) number ??= takeNumber(properties);
  };
  const add = (text: string): void => {
    if (text === "") return;
    drawNumber();
    pieces.push(text);
  };
  const endFieldCode = (): void => {
    const field = fields.at(-1);
    if (!field?.isCode) return;
    pieces.length = Math.min(pieces.length, field.start);
    field.isCode = false;
  };
  return {
    setStyle: (style) => void (properties.style = style),
    setPlace: (place) => void Object.assign(properties, place),
    joinNext: () => void (joinsNext = true),
    endProperties: () => {
      if (drawsBlank) drawNumber();
    },
    add,
    startField: () => void fields.push({ start: pieces.length, isCode: true, isTicked: null }),
    endFieldCode,
    endField: () => {
      endFieldCode();
      const { isTicked = null } = fields.pop() ?? {};
      if (isTicked !== null) add(isTicked ? BOXES.ticked : BOXES.blank);
    },
    setBox: (isTicked) => {
      const field = fields.at(-1);
      if (field) field.isTicked = isTicked;
    },
    style: () => properties.style,
    close: () => {
      if (drawsBlank) drawNumber();
      // Not `join`: of paragraphs that run on into one another each would be copied again and again.
      let text = "";
      for (const piece of pieces) text += piece;
      return { text: text === "" ? (number ?? "").trimEnd() : (number ?? "") + text, joinsNext };
    },
  };
}
