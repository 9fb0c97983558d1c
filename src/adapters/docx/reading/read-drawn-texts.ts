import type { OfficePackage } from "../../package/open-package";
import { readRelationships } from "../../package/read-relationships";
import { parseWordPart } from "./parse-word-part";

/** The parts in which drawings have their text: kind of relationship, outermost element. */
const ROOTS: Readonly<Record<string, string>> = {
  diagramData: "dgm:dataModel",
  chart: "c:chartSpace",
  chartEx: "c:chartSpace",
};

/** The texts of a chart or of SmartArt, by the id of its relationship; each part is read once, and only where it is asked for. */
export function readDrawnTexts(source: OfficePackage, part: string): (id: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  let targets: ReadonlyMap<string, { readonly root: string; readonly target: string }> | null = null;
  return (id) => {
    targets ??= new Map(
      readRelationships(source, part).flatMap(({ id: own, type, target }) => {
        const root = ROOTS[type];
        return root === undefined ? [] : [[own, { root, target }] as const];
      }),
    );
    const found = targets.get(id);
    if (found === undefined || !source.has(found.target)) return [];
    const texts = known.get(found.target) ?? readTexts(source, found.target, found.root);
    known.set(found.target, texts);
    return texts;
  };
}

/** Paragraphs, and the names of rows and columns of figures; not the figures, which no chart has to show. */
function readTexts(source: OfficePackage, part: string, root: string): readonly string[] {
  const texts = new Set<string>();
  let text = "";
  let isText = false;
  let isOfNames = false;
  parseWordPart(source, part, root, {
    open: (name) => {
      if (name === "c:strCache") isOfNames = true;
      isText = name === "a:t" || (isOfNames && name === "c:v");
      if (name === "a:p" || name === "c:pt") text = "";
    },
    text: (more) => {
      if (isText) text += more;
    },
    close: (name) => {
      isText = false;
      if (name === "c:strCache") isOfNames = false;
      if ((name === "a:p" || name === "c:pt") && text.trim() !== "") texts.add(text.trim());
    },
  });
  return [...texts];
}
