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

const PLAIN: Omit<Style, "basedOn"> = { numId: null, level: null, isHidden: null };

/** @param part null for a file without styles */
export function readStyles(source: OfficePackage, part: string | null): WordStyles {
  const styles = new Map<string, Style>();
  let defaultParagraph: string | null = null;
  let id: string | null = null;
  let isOfTablePart = false;
  let style: { -readonly [Key in keyof Style]: Style[Key] } = { ...PLAIN, basedOn: null };
  if (part !== null) {
    parseWordPart(source, part, "w:styles", {
      open: (name, attributes, parent) => {
        if (name === "w:style") {
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
  return {
    placeOf: (styleId) => inherit(styles, styleId),
    defaultParagraph,
    isHidden: (styleId) => inherit(styles, styleId).isHidden ?? false,
  };
}

function inherit(styles: ReadonlyMap<string, Style>, styleId: string): Omit<Style, "basedOn"> {
  let numId: string | null = null;
  let level: number | null = null;
  let isHidden: boolean | null = null;
  const seen = new Set<string>();
  let at: string | null = styleId;
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    const style: Style | undefined = styles.get(at);
    numId ??= style?.numId ?? null;
    level ??= style?.level ?? null;
    isHidden ??= style?.isHidden ?? null;
    at = style?.basedOn ?? null;
  }
  return { numId, level, isHidden };
}
