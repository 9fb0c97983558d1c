import type { XmlElement } from "./read-xml";

/** What the manifest refers to outside itself. */
export interface ManifestSurroundings {
  /** Pixels of the picture at a path from the project's root, "assets/icons/icon-16.png"; null where there is none. */
  readonly imageSize: (path: string) => { readonly width: number; readonly height: number } | null;
  /** That the manifest must have: of package.json, with a fourth number. */
  readonly version: string;
  /** Names that the code ties to functions with Office.actions.associate. */
  readonly functionNames: readonly string[];
  /** Pages that the build puts beside the manifest, "taskpane.html". */
  readonly pages: readonly string[];
}

/** Looks at one thing and gives a sentence for each fault. */
export type ManifestRule = (root: XmlElement, surroundings: ManifestSurroundings) => readonly string[];

/** A fault and where it stands. */
export function faultAt(element: XmlElement, sentence: string): string {
  return `line ${element.line}, ${element.name}: ${sentence}`;
}
