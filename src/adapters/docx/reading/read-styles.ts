import { countUpTo } from "../../package/count-up-to";
import type { OfficePackage } from "../../package/open-package";
import { isOn } from "./is-on";
import { parseWordPart } from "./parse-word-part";

/** The place of a paragraph or a style in Word's lists; null where it says nothing about it. */
export interface ListPlace {
  readonly numId: string | null;
  /** Level of the list, counted from 0. */
  readonly level: number | null;
}

/** The lists that styles belong to, and which of them hide their text. */
export interface WordStyles {
  /** What a style says of lists, with what it takes over from the style it is based on. */
  readonly placeOf: (styleId: string) => ListPlace;
  /** The style of a paragraph that does not name one; null where there is no such style. */
  readonly defaultParagraph: string | null;
  /** True for a style whose text is hidden (w:vanish). */
  readonly isHidden: (styleId: string) => boolean;
}

interface Style extends ListPlace {
  /** Null where the style does not say it. */
  readonly isHidden: boolean | null;
  readonly basedOn: string | null;
}

type Inherited = Omit<Style, "basedOn">;

const PLAIN: Inherited = { numId: null, level: null, isHidden: null };

/** @param part null for a file without styles */
export function readStyles(source: OfficePackage, part: string | null): WordStyles {
  const styles = new Map<string, Style>();
  const count = countUpTo(source.limits.styles, "tooManyStyles");
  let defaultParagraph: string | null = null;
  let id: string | null = null;
  let isOfTablePart = false;
  let style: { -readonly [Key in keyof Style]: Style[Key] } = { ...PLAIN, basedOn: null };
  if (part !== null) {
    parseWordPart(source, part, "w:styles", {
      open: (name, attributes, parent) => {
        if (name === "w:style") {
          count();
          id = attributes["styleId"] ?? "";
          style = { ...PLAIN, basedOn: null };
          const isDefault = attributes["default"] !== undefined && isOn(attributes["default"]);
          if (isDefault && attributes["type"] === "paragraph") defaultParagraph = id;
        } else if (name === "w:basedOn") style.basedOn = attributes["val"] ?? null;
        else if (parent === "w:numPr" && name === "w:numId") style.numId = attributes["val"] ?? null;
        else if (parent === "w:rPr" && name === "w:vanish" && !isOfTablePart) {
          style.isHidden = isOn(attributes["val"]);
        } else if (name === "w:tblStylePr") isOfTablePart = true;
        else if (parent === "w:numPr" && name === "w:ilvl") style.level = Number(attributes["val"]);
      },
      close: (name) => {
        if (name === "w:tblStylePr") isOfTablePart = false;
        else if (name === "w:style" && id !== null) styles.set(id, style);
      },
    });
  }
  const known = new Map<string, Inherited>();
  return {
    placeOf: (styleId) => inherit(styles, styleId, known),
    defaultParagraph,
    isHidden: (styleId) => inherit(styles, styleId, known).isHidden ?? false,
  };
}

/** @param known what was found before: a chain of ten thousand styles is followed once, not for each paragraph */
function inherit(
  styles: ReadonlyMap<string, Style>,
  styleId: string,
  known: Map<string, Inherited>,
): Inherited {
  const chain = new Set<string>();
  let at: string | null = styleId;
  while (at !== null && !known.has(at) && !chain.has(at)) {
    chain.add(at);
    at = styles.get(at)?.basedOn ?? null;
  }
  let inherited = (at === null ? undefined : known.get(at)) ?? PLAIN;
  for (const id of [...chain].reverse()) {
    const style = styles.get(id);
    inherited = {
      numId: style?.numId ?? inherited.numId,
      level: style?.level ?? inherited.level,
      isHidden: style?.isHidden ?? inherited.isHidden,
    };
    known.set(id, inherited);
  }
  return inherited;
}
