import type { FontkitFont, PathCommand } from "pdfkit";
import { drawnSign, UNKNOWN_SIGN, type DrawnSign } from "./drawn-signs";
import type { ShapeCluster, ShapedGlyph } from "./shaper";

/** A glyph with the characters that a reader gets who copies it; lengths are font units from the cluster's start. */
export interface TextGlyph {
  readonly id: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A cluster ready to be drawn. */
export interface DrawnCluster {
  readonly advance: number;
  /** In the order of the text, which may differ from the order of their places. */
  readonly glyphs: readonly TextGlyph[];
  /** Glyphs for which no character is left, and signs that no glyph has: drawn as outlines, which are no text. */
  readonly outlines: readonly Outline[];
}

/** A shape beside the text: a glyph of the font, or a path in font units. */
export type Outline = Omit<TextGlyph, "text" | "id"> &
  ({ readonly id: number } | { readonly commands: readonly PathCommand[] });

type Placed = ShapedGlyph & { readonly x: number };

const SPACE = 0x20;
const SARA_AM = 0x0e33;
const SARA_AA = 0x0e32;
const NIKHAHIT = 0x0e4d;
/** Characters that mean something in one font only; an archive may not give them as the meaning of a glyph (ISO 19005-2, 6.2.11.7.3). */
const PRIVATE = /[\p{Co}\p{Noncharacter_Code_Point}]/gu;
/** Letters inside a drawn sign, in thousandths of an em: how wide all together at most, and how high their middle. */
const INSIDE_WIDTH = 440;
const INSIDE_MIDDLE = 300;
const CAPITAL_HEIGHT = 700;
/** In thousandths of an em: up to this distance from its usual place the ring of ำ is drawn as usual. */
const SARA_AM_TOLERANCE = 25;

/** What is drawn for characters that the font does not have; text that is copied still has these characters. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  "►": "▶",
  "◄": "◀",
  "❯": "›",
  "\u2010": "-",
  "\u2011": "-",
  "−": "–",
};

/**
 * Pairs the glyphs of a cluster with its characters, one glyph to one character, so that every viewer copies the text that was
 * set. Where a font takes ำ apart, ำ gets its own glyph back if the ring is at the place where that glyph has it; otherwise the
 * ring is drawn as an outline.
 */
export function drawCluster(cluster: string, shape: ShapeCluster, font: FontkitFont): DrawnCluster {
  const characters = [...cluster];
  const sign = signOf(characters, font);
  if (sign !== null) return drawSign(cluster, sign, font);
  const unknown = characters.findIndex((character, index) => index > 0 && isMissing(character, font));
  if (unknown > 0) {
    const known = characters.slice(0, unknown).join("");
    return joinBeside(drawCluster(known, shape, font), drawCluster(cluster.slice(known.length), shape, font));
  }
  const placed = place(shape(replaceMissing(characters, font)));
  const advance = placed.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  const { glyphs, outlines } = rejoinSaraAm(placed, characters, font);
  return { advance, ...pair(glyphs, characters, outlines) };
}

/** A mark that no glyph shows gets its framed question mark behind the letter: the font would put an empty box there (issue 15). */
function joinBeside(known: DrawnCluster, unknown: DrawnCluster): DrawnCluster {
  const move = <Item extends { readonly x: number }>(item: Item): Item => ({
    ...item,
    x: item.x + known.advance,
  });
  return {
    advance: known.advance + unknown.advance,
    glyphs: [...known.glyphs, ...unknown.glyphs.map(move)],
    outlines: [...known.outlines, ...unknown.outlines.map(move)],
  };
}

/** Null where the font has the character, or something that looks like it. */
function signOf([first = ""]: readonly string[], font: FontkitFont): DrawnSign | null {
  if (hasGlyph(first, font)) return null;
  return drawnSign(first) ?? (isMissing(first, font) ? UNKNOWN_SIGN : null);
}

/** The shape is beside the text; in the text the character stands on the glyph of a space, so that it can be copied and is read aloud. */
function drawSign(cluster: string, sign: DrawnSign, font: FontkitFont): DrawnCluster {
  const unit = font.unitsPerEm / 1000;
  const commands = sign.commands.map(({ command, args }) => ({
    command,
    args: args.map((one) => one * unit),
  }));
  return {
    advance: sign.advance * unit,
    glyphs: [{ id: font.glyphForCodePoint(SPACE).id, text: cluster.replace(PRIVATE, "\ufffd"), x: 0, y: 0 }],
    outlines: [{ commands: [...commands, ...insideOf(sign, font)], x: 0, y: 0 }],
  };
}

/** The letters inside a sign, smaller and in its middle. */
function insideOf({ inside, advance }: DrawnSign, font: FontkitFont): readonly PathCommand[] {
  if (inside === undefined) return [];
  const unit = font.unitsPerEm / 1000;
  const glyphs = [...inside.text].map((letter) =>
    font.getGlyph(font.glyphForCodePoint(letter.codePointAt(0) ?? 0).id),
  );
  const width = glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0);
  const scale = Math.min(inside.scale, (INSIDE_WIDTH * unit) / width);
  let x = (advance * unit - width * scale) / 2;
  const y = (INSIDE_MIDDLE - (CAPITAL_HEIGHT * scale) / 2) * unit;
  return glyphs.flatMap(({ path, advanceWidth }) => {
    const from = x;
    x += advanceWidth * scale;
    return path.commands.map(({ command, args }) => ({
      command,
      args: args.map((one, index) => one * scale + (index % 2 === 0 ? from : y)),
    }));
  });
}

/** True for a character that no glyph and no drawing shows: a framed question mark stands for it. */
export function isMissing(character: string, font: FontkitFont): boolean {
  return (
    drawnSign(character) === null &&
    ![...replaceMissing([character], font)].every((one) => hasGlyph(one, font))
  );
}

function hasGlyph(character: string, font: FontkitFont): boolean {
  return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) && character.search(PRIVATE) === -1;
}

function replaceMissing(characters: readonly string[], font: FontkitFont): string {
  return characters
    .map((character) => {
      if (hasGlyph(character, font)) return character;
      const plain = LOOK_ALIKES[character] ?? character.normalize("NFKC");
      return [...plain].length === 1 ? plain : character;
    })
    .join("");
}

function place(glyphs: readonly ShapedGlyph[]): readonly Placed[] {
  let pen = 0;
  return glyphs.map((glyph) => {
    const x = pen + glyph.xOffset;
    pen += glyph.xAdvance;
    return { ...glyph, x };
  });
}

function rejoinSaraAm(
  placed: readonly Placed[],
  characters: readonly string[],
  font: FontkitFont,
): { readonly glyphs: readonly Placed[]; readonly outlines: readonly Placed[] } {
  const isApart = characters.includes(String.fromCodePoint(SARA_AM)) && placed.length > characters.length;
  if (!isApart) return { glyphs: placed, outlines: [] };
  const idOf = (codePoint: number): number => font.glyphForCodePoint(codePoint).id;
  const aa = placed.findLastIndex(({ id }) => id === idOf(SARA_AA));
  const ring = placed.findLastIndex((_, index) => index < aa && index > 0);
  const nikhahit = placed.findIndex(({ id }) => id === idOf(NIKHAHIT));
  const usual = nikhahit === -1 ? null : placed[nikhahit];
  const fits = usual?.yOffset === 0 && Math.abs(usual.xOffset) < SARA_AM_TOLERANCE;
  const away = fits ? nikhahit : ring;
  if (aa === -1 || away === -1) return { glyphs: placed, outlines: [] };
  const glyphs = placed
    .map((glyph, index) => (fits && index === aa ? { ...glyph, id: idOf(SARA_AM) } : glyph))
    .filter((_, index) => index !== away);
  return { glyphs, outlines: fits ? [] : placed.filter((_, index) => index === away) };
}

/** In order; a last glyph takes the characters left over, and glyphs left over become outlines. */
function pair(
  placed: readonly Placed[],
  characters: readonly string[],
  outlines: readonly Placed[],
): Omit<DrawnCluster, "advance"> {
  const last = Math.min(placed.length, characters.length) - 1;
  const glyphs = placed.slice(0, last + 1).map(({ id, x, yOffset }, index) => ({
    id,
    text: (index === last ? characters.slice(last) : characters.slice(index, index + 1)).join(""),
    x,
    y: yOffset,
  }));
  const rest = [...outlines, ...placed.slice(last + 1)];
  return { glyphs, outlines: rest.map(({ id, x, yOffset }) => ({ id, x, y: yOffset })) };
}
