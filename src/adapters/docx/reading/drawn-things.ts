import type { DocumentPicture } from "../../../core/sheet/imported/report-document";
import type { WordAttributes } from "./parse-word-part";

/** What Word draws where it stands in the text. */
const DRAWINGS: ReadonlySet<string> = new Set(["w:drawing", "w:pict", "w:object"]);

/** Kinds of drawings whose contents have tags of their own: pictures, text boxes and shapes alone or in groups. */
const READ_INSIDE = /\/(?:picture|chart|chartex|diagram|wordprocessing(?:Shape|Group|Canvas)|lockedCanvas)$/;

interface Drawing {
  readonly things: {
    readonly kind: DocumentPicture["kind"];
    readonly name: string;
    /** What it says. */
    readonly texts?: readonly string[];
  }[];
  /** Texts for people who do not see it, and names; the first that is there counts. */
  text: string;
  name: string;
  /** What the thing that comes next is called. */
  next: string;
  address: string;
}

/** What drawings take from other parts of the file, by the id of a relationship. */
export interface DrawingSources {
  /** The address of a link; "" for one that is missing. */
  readonly targetOf: (id: string) => string;
  /** The texts of a chart or of SmartArt. */
  readonly textsOf: (id: string) => readonly string[];
}

/** Finds the pictures, charts and embedded objects of a Word file while its tags are read. */
export class DrawnThings {
  readonly #open: Drawing[] = [];

  readonly #sources: DrawingSources;

  constructor(sources: DrawingSources) {
    this.#sources = sources;
  }

  /** @returns true for a tag that is dealt with */
  open(name: string, attributes: WordAttributes, parent: string): boolean {
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
          drawing.address ||= this.#sources.targetOf(attributes["id"] ?? "");
        return true;
      case "a:blip":
        drawing.things.push({ kind: "picture", name: drawing.next });
        return true;
      case "v:imagedata":
        drawing.things.push({ kind: "picture", name: text });
        drawing.text ||= text;
        return true;
      case "c:chart":
        drawing.things.push({
          kind: "chart",
          name: "",
          texts: this.#sources.textsOf(attributes["id"] ?? ""),
        });
        return true;
      case "dgm:relIds":
        drawing.things.push({
          kind: "diagram",
          name: "",
          texts: this.#sources.textsOf(attributes["dm"] ?? ""),
        });
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
    return listed.map(({ kind, name: own, texts = [] }) => {
      const called = isOne ? text || own || drawn : own || text || drawn;
      const told = [called, ...texts].filter((one) => one !== "").join(" · ");
      return { kind, name: told.replace(/\s+/g, " ").trim(), address };
    });
  }
}
