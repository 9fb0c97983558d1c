import type {
  DrawnBox,
  DrawnFont,
  DrawnPage,
  DrawnPart,
  DrawnPicture,
  DrawnPlaceKey,
} from "../../../app/ports/drawn-pages";
import { glyphPath } from "./glyph-path";
import type { FontFaces } from "./open-fonts";
import type { PageWitness, StartedPage } from "./page-witness";

/** A witness that keeps all it is told. */
export interface PageRecorder extends PageWitness {
  /**
   * The pages in the order of the file, when all is drawn.
   * @param parts the report's, in their order
   */
  readonly pages: (faces: FontFaces, parts: readonly DrawnPart[]) => readonly DrawnPage[];
}

type Recorded = StartedPage & { content: string; readonly places: Map<DrawnPlaceKey, DrawnBox> };

/** Marks of the document's structure, which draw nothing (ISO 32000-1, 14.6). */
const MARKS = /^(?:\/\w+ <<.*>> BDC|EMC)\n?/gm;

/** Keeps the very operators that go into the file: what is shown of them cannot differ from what is printed. */
export function createPageRecorder(): PageRecorder {
  const recorded: Recorded[] = [];
  const pictures: Record<string, DrawnPicture> = {};
  const pageOf = (number: number): Recorded => {
    const page = recorded[number - 1];
    if (page === undefined) throw new Error("drawn before the first page");
    return page;
  };
  return {
    startPage: (page) => void recorded.push({ ...page, content: "", places: new Map() }),
    draw: (number, operators) => {
      pageOf(number).content += `${operators.replace(MARKS, "")}\n`;
    },
    notePlace: (number, key, box) => {
      const { places } = pageOf(number);
      const known = places.get(key);
      places.set(key, known === undefined ? box : around(known, box));
    },
    notePicture: (name, picture) => {
      pictures[name] = picture;
    },
    pages: (faces, parts) => {
      const fonts = Object.fromEntries(
        Object.values(faces).map(({ embedded }) => [embedded.id, drawnFont(embedded)]),
      );
      const supplies = { fonts, pictures };
      const ordered = parts.flatMap((part, place) =>
        recorded.filter((page) => page.part === place).map((page) => ({ ...page, part })),
      );
      return ordered.map(({ part, width, height, content, places }, index) => ({
        part,
        number: index + 1,
        width,
        height,
        content,
        supplies,
        places: [...places].map(([key, box]) => ({ key, box })),
      }));
    },
  };
}

function drawnFont({ font, subset, widths }: FontFaces["regular"]["embedded"]): DrawnFont {
  return {
    widths: [...widths],
    outlines: subset.glyphs.map((id) => glyphPath(font.getGlyph(id).path.commands, font.unitsPerEm)),
  };
}

function around(one: DrawnBox, other: DrawnBox): DrawnBox {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}
