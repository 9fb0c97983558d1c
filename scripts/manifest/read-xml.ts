import { SaxesParser } from "saxes";

/** An element of the manifest; text is what stands between its tags, trimmed. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends Omit<XmlElement, "children" | "text"> {
  readonly children: XmlElement[];
  text: string;
}

/** Reads XML strictly; throws with the line where it is not well formed. */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const document: OpenElement = { name: "", line: 0, attributes: {}, children: [], text: "" };
  const open = [document];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, line: parser.line, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text.trim();
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return document.children[0] as XmlElement;
}

/** The element and everything inside it, in order of the text. */
export function allElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

/** Every element of a name, in order of the text. */
export function elementsNamed(root: XmlElement, name: string): readonly XmlElement[] {
  return allElements(root).filter((element) => element.name === name);
}
