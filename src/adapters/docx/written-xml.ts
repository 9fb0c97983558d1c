import { XmlComponent, type TextRun } from "docx";

export type XmlContext = Parameters<XmlComponent["prepForXml"]>[0];
/** An element in the form in which the library hands its own to the writer of XML. */
export type WrittenXml = NonNullable<ReturnType<XmlComponent["prepForXml"]>>;

/**
 * An element with its attributes and what is inside it.
 * @example xmlElement("w:jc", { "w:val": "center" }) // <w:jc w:val="center"/>
 */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly (WrittenXml | string)[] = [],
): WrittenXml {
  const hasAttributes = Object.keys(attributes).length > 0;
  return { [name]: [...(hasAttributes ? [{ _attr: attributes }] : []), ...children] };
}

/** Part of a paragraph that the library has no words for. */
export function writtenXml(name: string, write: (context: XmlContext) => WrittenXml): TextRun {
  // The library's types list its own elements only; it writes any other one as it comes.
  return new WrittenComponent(name, write) as XmlComponent as TextRun;
}

class WrittenComponent extends XmlComponent {
  readonly #write: (context: XmlContext) => WrittenXml;

  constructor(name: string, write: (context: XmlContext) => WrittenXml) {
    super(name);
    this.#write = write;
  }

  override prepForXml(context: XmlContext): WrittenXml {
    return this.#write(context);
  }
}
