import { XmlComponent, type Paragraph } from "docx";
import type { ItemPlace } from "./report-lists";

type Context = Parameters<XmlComponent["prepForXml"]>[0];
type Written = NonNullable<ReturnType<XmlComponent["prepForXml"]>>;

/** What a paragraph of a cell can say of itself, in the order of CT_PPr (ECMA-376 part 1, 17.3.1.26). */
export interface PlainProperties {
  readonly style: string;
  /** True on the page of what follows. */
  readonly keepNext?: boolean;
  readonly keepLines: boolean;
  readonly place: ItemPlace | null;
  /** A tab stop where the text begins, in twips; none for a list, which has its own. */
  readonly tab: number | null;
  readonly indent: { readonly left: number; readonly hanging: number } | null;
  readonly isCentered: boolean;
}

/**
 * A paragraph in the form in which the library hands its own to the writer of XML. A long table has tens of thousands, and a dozen of
 * the library's objects for each took a third of the time that its Word file takes (issue 15).
 * @param words what the paragraph says, or its runs
 */
export function plainParagraph(
  properties: PlainProperties,
  words: string | readonly XmlComponent[],
): Paragraph {
  // The library asks for the name of the element only.
  return new PlainParagraph(properties, words) as XmlComponent as Paragraph;
}

class PlainParagraph extends XmlComponent {
  readonly #properties: PlainProperties;
  readonly #words: string | readonly XmlComponent[];

  constructor(properties: PlainProperties, words: string | readonly XmlComponent[]) {
    super("w:p");
    this.#properties = properties;
    this.#words = words;
  }

  override prepForXml(context: Context): Written {
    const { place } = this.#properties;
    if (place !== null)
      context.file.Numbering.createConcreteNumberingInstance(place.reference, place.instance);
    const words = this.#words;
    const runs = typeof words === "string" ? [runOf(words)] : words.map((run) => run.prepForXml(context));
    return { "w:p": [propertiesOf(this.#properties), ...runs] };
  }
}

function runOf(words: string): Written {
  return { "w:r": [{ "w:t": [{ _attr: { "xml:space": "preserve" } }, words] }] };
}

function propertiesOf({
  style,
  keepNext,
  keepLines,
  place,
  tab,
  indent,
  isCentered,
}: PlainProperties): Written {
  const properties: Written[] = [value("w:pStyle", style)];
  if (keepNext === true) properties.push({ "w:keepNext": {} });
  if (keepLines) properties.push({ "w:keepLines": {} });
  if (place !== null) {
    // Where the library puts the number of the list.
    const list = `{${place.reference}-${place.instance}}`;
    properties.push({ "w:numPr": [value("w:ilvl", place.level), value("w:numId", list)] });
  }
  if (tab !== null)
    properties.push({ "w:tabs": [{ "w:tab": { _attr: { "w:val": "left", "w:pos": tab } } }] });
  if (indent !== null) {
    const { left, hanging } = indent;
    const end = hanging === 0 ? {} : { "w:hanging": hanging };
    properties.push({ "w:ind": { _attr: { "w:left": left, ...end } } });
  }
  if (isCentered) properties.push(value("w:jc", "center"));
  return { "w:pPr": properties };
}

function value(name: string, of: string | number): Written {
  return { [name]: { _attr: { "w:val": of } } };
}
