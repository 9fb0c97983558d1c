import type { DocumentPicture } from "../../../core/sheet/imported/report-document";
import type { WordAttributes } from "./parse-word-part";

/** What Word draws where it stands in the text. */
const DRAWINGS: ReadonlySet<string> = new Set(["w:drawing", "w:pict", "w:object"]);

/** Kinds of drawings whose contents have tags of their own: pictures, text boxes and shapes alone or in groups. */
const READ_INSIDE = /\/(?:picture|chart|chartex|diagram|wordprocessing(?:Shape|Group|Canvas)|lockedCanvas)$/;

interface Drawing {
  readonly things: { readonly kind: DocumentPicture["kind"]; name: string }[];
  /** Texts for people who do not see it, and names; the first that is there counts. */
  text: string;
  name: string;
  /** What the thing that comes next is called. */
  next: string;
  address: string;
}

/** Finds the pictures, charts and embedded objects of a Word file while its tags are read. */
export class DrawnThings {
  readonly #open: Drawing[] = [];

  /**
   * @param targetOf the address of a link, by the id of its relationship
   * @returns true for a tag that is dealt with
   */
  open(name: string, attributes: WordAttributes, parent: string, targetOf: (id: string) => string): boolean {
    if (DRAWINGS.has(name)) {
      this.#open.push({ things: [], text: "", name: "", next: "", address: "" });
      return true;
    }
    const drawing = this.#open.at(-1);
    if (drawing === undefined) return false;
    const text = attributes["descr"] || attributes["title"] || attributes["alt"] || "";
    switch (name) {
      case "wp:docPr":
      case "pic:cNvPr":
        drawing.text ||= text;
        drawing.name ||= attributes["name"] ?? "";
        drawing.next = text || (attributes["name"] ?? "");
        return true;
      case "a:hlinkClick":
        if (parent === "wp:docPr" || parent === "pic:cNvPr")
          drawing.address ||= targetOf(attributes["id"] ?? "");
        return true;
      case "a:blip":
        drawing.things.push({ kind: "picture", name: drawing.next });
        return true;
      case "v:imagedata":
        drawing.things.push({ kind: "picture", name: text });
        drawing.text ||= text;
        return true;
      case "c:chart":
        drawing.things.push({ kind: "chart", name: "" });
        return true;
      case "dgm:relIds":
        drawing.things.push({ kind: "diagram", name: "" });
        return true;
      case "o:OLEObject":
        drawing.things.push({ kind: "object", name: attributes["ProgID"] ?? "" });
        return true;
      case "w:control":
        drawing.things.push({ kind: "object", name: attributes["name"] ?? "" });
        return true;
      case "a:graphicData":
        // Handwriting, models in space, films: a picture stands for each.
        if (!READ_INSIDE.test(attributes["uri"] ?? "")) drawing.things.push({ kind: "picture", name: "" });
        return true;
    }
    if (name.startsWith("v:") && text !== "") drawing.text ||= text;
    if (name.startsWith("v:")) drawing.address ||= attributes["href"] ?? "";
    return false;
  }

  /** @returns what the drawing holds that ends here; nothing for any other tag */
  close(name: string): readonly DocumentPicture[] {
    if (!DRAWINGS.has(name)) return [];
    const drawing = this.#open.pop();
    if (drawing === undefined) return [];
    const { things, text, name: drawn, address } = drawing;
    const objects = things.filter(({ kind }) => kind === "object");
    // The picture of an object is what Word shows for it.
    const listed = objects.length > 0 ? objects : things;
    const isOne = listed.length === 1;
    return listed.map((thing) => ({
      kind: thing.kind,
      name: (isOne ? text || thing.name || drawn : thing.name || text || drawn).replace(/\s+/g, " ").trim(),
      address,
    }));
  }
}
