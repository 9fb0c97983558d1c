import type { DrawnPage } from "../../app/ports/drawn-pages";
import { IDENTITY_MATRIX, multiply, type Matrix } from "./matrix";

/** One shape of a page, as SVG has it. */
export type PageMark = { readonly matrix: Matrix; readonly clip: PageClip | null } & (
  | { readonly kind: "fill"; readonly path: string; readonly colour: string }
  | {
      readonly kind: "stroke";
      readonly path: string;
      readonly width: number;
      /** Lengths of dashes and gaps; "" for a line without any. */
      readonly dashes: string;
    }
  | {
      readonly kind: "picture";
      /** Among the page's pictures; its matrix takes a square of 1, the axis pointing up, to its place. */
      readonly name: string;
    }
);

/** Nothing is drawn outside of this shape. */
export interface PageClip {
  readonly path: string;
  readonly matrix: Matrix;
}

interface GraphicsState {
  readonly matrix: Matrix;
  readonly clip: PageClip | null;
  readonly colour: string;
  readonly width: number;
  readonly dashes: string;
}

/** Of one text object: its font and place, and the glyphs so far. */
interface TextState {
  font: string;
  size: number;
  /** Width of the letters, 1 for their own. */
  scale: number;
  rise: number;
  matrix: Matrix;
  /** In thousandths of the size from the beginning. */
  pen: number;
  path: string;
}

const START: GraphicsState = { matrix: IDENTITY_MATRIX, clip: null, colour: "#000000", width: 1, dashes: "" };
/** A list in brackets, a name, or a number or operator. */
const TOKEN = /\[[^\]]*\]|\/\S+|[^\s[\]]+/g;
/** Glyph numbers in hexadecimal, or a way back in thousandths. */
const SHOWN = /<([0-9a-f]*)>|(-?[\d.]+)/g;
const GLYPH_DIGITS = 4;

/**
 * What the operators of a page draw (ISO 32000-1, annex A): all that our pages use.
 * @throws for an operator that none of our pages has
 */
export function readContent({
  content,
  supplies,
}: Pick<DrawnPage, "content" | "supplies">): readonly PageMark[] {
  const marks: PageMark[] = [];
  const saved: GraphicsState[] = [];
  let state = START;
  let operands: string[] = [];
  let path = "";
  let text = startText();

  const number = (index: number): number => Number(operands[index]);
  const numbers = (): readonly number[] => operands.map(Number);
  const draw = (letter: string): void => {
    path += `${letter}${operands.join(" ")}`;
  };
  const paint = (mark: "fill" | "stroke"): void => {
    const { matrix, clip, colour, width, dashes } = state;
    if (mark === "fill") marks.push({ kind: "fill", path, matrix, clip, colour });
    else marks.push({ kind: "stroke", path, matrix, clip, width, dashes });
    path = "";
  };
  const show = (list: string): void => {
    const font = supplies.fonts[text.font];
    if (font === undefined) throw new Error(`no font ${text.font}`);
    for (const [, glyphs, back] of list.matchAll(SHOWN)) {
      text.pen -= Number(back ?? 0);
      for (let at = 0; at < (glyphs?.length ?? 0); at += GLYPH_DIGITS) {
        const glyph = parseInt(glyphs?.slice(at, at + GLYPH_DIGITS) ?? "", 16);
        const outline = font.outlines[glyph] ?? "";
        const height = Math.round((text.rise * 1000) / text.size);
        if (outline !== "") text.path += `M${Math.round(text.pen)} ${height}${outline}`;
        text.pen += font.widths[glyph] ?? 0;
      }
    }
  };
  const endText = (): void => {
    const { size, scale, matrix, path: glyphs } = text;
    const inText: Matrix = [(size * scale) / 1000, 0, 0, size / 1000, 0, 0];
    const placed = multiply(multiply(inText, matrix), state.matrix);
    if (glyphs !== "")
      marks.push({ kind: "fill", path: glyphs, matrix: placed, clip: state.clip, colour: state.colour });
    text = startText();
  };

  const operators: Readonly<Record<string, () => void>> = {
    q: () => void saved.push(state),
    Q: () => {
      state = saved.pop() ?? START;
    },
    cm: () => {
      state = { ...state, matrix: multiply(numbers() as unknown as Matrix, state.matrix) };
    },
    w: () => {
      state = { ...state, width: number(0) };
    },
    d: () => {
      state = { ...state, dashes: (operands[0] ?? "").slice(1, -1) };
    },
    g: () => {
      state = { ...state, colour: colourOf([number(0), number(0), number(0)]) };
    },
    rg: () => {
      state = { ...state, colour: colourOf(numbers()) };
    },
    m: () => draw("M"),
    l: () => draw("L"),
    c: () => draw("C"),
    h: () => draw("Z"),
    re: () => {
      const [x = 0, y = 0, width = 0, height = 0] = numbers();
      path += `M${x} ${y}h${width}v${height}h${-width}Z`;
    },
    f: () => paint("fill"),
    S: () => paint("stroke"),
    W: () => {
      state = { ...state, clip: { path, matrix: state.matrix } };
    },
    n: () => {
      path = "";
    },
    BT: () => {
      text = startText();
    },
    Tf: () => {
      text.font = (operands[0] ?? "").slice(1);
      text.size = number(1);
    },
    // What a text object ends with sets the width back for the next one.
    Tz: () => {
      if (text.path === "") text.scale = number(0) / 100;
    },
    Tm: () => {
      text.matrix = numbers() as unknown as Matrix;
    },
    Ts: () => {
      text.rise = number(0);
    },
    TJ: () => show(operands[0] ?? ""),
    ET: endText,
    Do: () => {
      const name = (operands[0] ?? "").slice(1);
      marks.push({ kind: "picture", name, matrix: state.matrix, clip: state.clip });
    },
  };
  for (const [token] of content.matchAll(TOKEN)) {
    if (/^[-.\d[/]/.test(token)) {
      operands.push(token);
      continue;
    }
    const operate = operators[token];
    if (operate === undefined) throw new Error(`a page has the operator ${token}`);
    operate();
    operands = [];
  }
  return marks;
}

function startText(): TextState {
  return { font: "", size: 1, scale: 1, rise: 0, matrix: IDENTITY_MATRIX, pen: 0, path: "" };
}

function colourOf(parts: readonly number[]): string {
  const digits = parts.map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("")}`;
}
