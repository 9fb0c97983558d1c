import type { OfficePackage } from "../../package/open-package";
import { parseXml } from "../../package/parse-xml";
import { localName, prefixedAttribute } from "./local-name";
import { ownDescription } from "./own-description";

/** Where a drawing lies (ECMA-376 part 1, 20.5.2): from cell to cell, at a cell with a size, or at a place of the sheet with a size. */
export interface DrawingAnchor {
  /** Row and column counted from 0, as the file has them; null for a place in EMU. */
  readonly from: AnchorCell | null;
  readonly to: AnchorCell | null;
  /** Place and size in EMU, of which 914,400 are an inch. */
  readonly position: { readonly x: number; readonly y: number };
  readonly extent: { readonly width: number; readonly height: number };
}

export interface AnchorCell {
  readonly row: number;
  readonly column: number;
  /** EMU from the cell's left and top. */
  readonly x: number;
  readonly y: number;
}

/** A picture as a drawing names it. */
export interface DrawnPicture {
  /** Name among the drawing's relationships; null for one that is not in the file. */
  readonly embed: string | null;
  /** What programs call it. */
  readonly name: string;
  readonly turn: 0 | 90 | 180 | 270;
  readonly description: string | null;
}

/** Pictures and where they lie; those of a group lie where their group does. */
export type PlacedPictures = readonly { readonly anchor: DrawingAnchor; readonly picture: DrawnPicture }[];

const ANCHORS: ReadonlySet<string> = new Set(["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"]);
const CELL_NUMBERS = { row: "row", col: "column", rowOff: "y", colOff: "x" } as const;
/** 60,000ths of a degree (ECMA-376 part 1, 20.1.10.3). */
const QUARTER_TURN = 5_400_000;

interface OpenPicture {
  embed: string | null;
  name: string;
  isHidden: boolean;
  turn: number;
  descr: string | undefined;
}

/**
 * The pictures of a drawing part in their order, in groups and outside. Of a choice between two ways to draw the same thing
 * (mc:AlternateContent) the first counts, so that nothing comes twice. Hidden ones are left out.
 */
export function readDrawing(source: OfficePackage, part: string): PlacedPictures {
  const found: { anchor: DrawingAnchor; picture: DrawnPicture }[] = [];
  const path: string[] = [];
  let anchor: OpenAnchor = newAnchor();
  let inAnchor: OpenPicture[] = [];
  let picture: OpenPicture | null = null;
  /** Turn of each open group. */
  const groups: number[] = [];
  let number: keyof typeof CELL_NUMBERS | null = null;
  let text = "";
  let passedOver = 0;

  parseXml(source, part, {
    open: (name, attributes) => {
      const element = localName(name);
      if (passedOver > 0 || element === "Fallback") {
        passedOver += 1;
        return;
      }
      const parent = path.at(-1);
      path.push(element);
      if (ANCHORS.has(element)) {
        anchor = newAnchor();
        inAnchor = [];
      } else if (element in CELL_NUMBERS) {
        number = element as keyof typeof CELL_NUMBERS;
        text = "";
      } else if (element === "from" || element === "to") anchor[element] = { row: 0, column: 0, x: 0, y: 0 };
      else if (element === "pos" && ANCHORS.has(parent ?? "")) {
        anchor.position = { x: numberOf(attributes.x), y: numberOf(attributes.y) };
      } else if (element === "ext" && ANCHORS.has(parent ?? "")) {
        anchor.extent = { width: numberOf(attributes.cx), height: numberOf(attributes.cy) };
      } else if (element === "grpSp") groups.push(0);
      else if (element === "pic") {
        const turn = groups.reduce((sum, one) => sum + one, 0);
        picture = { embed: null, name: "", isHidden: false, turn, descr: undefined };
      } else if (element === "xfrm") {
        const turn = numberOf(attributes.rot);
        if (picture !== null) picture.turn += turn;
        else if (parent === "grpSpPr" && groups.length > 0) groups[groups.length - 1] = turn;
      } else if (picture !== null && element === "cNvPr") {
        picture.name = attributes.name ?? "";
        picture.descr = attributes.descr;
        picture.isHidden = attributes.hidden === "1" || attributes.hidden === "true";
      } else if (picture !== null && element === "blip") {
        picture.embed = prefixedAttribute(attributes, "embed") ?? null;
      }
    },
    text: (piece) => {
      // No number is longer; a text without end is not kept.
      if (number !== null && text.length < 20) text += piece;
    },
    close: (name) => {
      if (passedOver > 0) {
        passedOver -= 1;
        return;
      }
      path.pop();
      const element = localName(name);
      if (element === number) {
        const cell = path.at(-1) === "from" ? anchor.from : anchor.to;
        if (cell !== null) cell[CELL_NUMBERS[number]] = numberOf(text);
        number = null;
      } else if (element === "grpSp") groups.pop();
      else if (element === "pic" && picture !== null) {
        if (!picture.isHidden) inAnchor.push(picture);
        picture = null;
      } else if (ANCHORS.has(element) || path.length === 0) {
        // Pictures outside any anchor are those of WPS, which cells name.
        for (const one of inAnchor) found.push({ anchor, picture: drawnPicture(one) });
        inAnchor = [];
      }
    },
  });
  return found;
}

interface OpenAnchor {
  from: { row: number; column: number; x: number; y: number } | null;
  to: { row: number; column: number; x: number; y: number } | null;
  position: { x: number; y: number };
  extent: { width: number; height: number };
}

function newAnchor(): OpenAnchor {
  return { from: null, to: null, position: { x: 0, y: 0 }, extent: { width: 0, height: 0 } };
}

function drawnPicture({ embed, name, turn, descr }: OpenPicture): DrawnPicture {
  const quarters = Math.round(turn / QUARTER_TURN);
  return {
    embed,
    name,
    turn: ((((quarters % 4) + 4) % 4) * 90) as DrawnPicture["turn"],
    description: ownDescription(descr),
  };
}

/** A whole number, 0 for what is none. */
function numberOf(text: string | undefined): number {
  const number = Number((text ?? "").trim());
  return Number.isFinite(number) ? Math.trunc(number) : 0;
}
