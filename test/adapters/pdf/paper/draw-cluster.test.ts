import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import { createFontkitShaper } from "../../../../src/adapters/pdf/paper/create-fontkit-shaper";
import { drawCluster, type DrawnCluster } from "../../../../src/adapters/pdf/paper/draw-cluster";
import { loadAssets } from "../../../../src/adapters/pdf/paper/load-assets";
import { openDocument } from "../../../../src/adapters/pdf/paper/open-document";
import { startHarfBuzz } from "../../../../src/adapters/pdf/paper/start-harfbuzz";

async function drawer(hasWebAssembly: boolean): Promise<(cluster: string) => DrawnCluster> {
  const assets = await loadAssets();
  const properties = {
    title: "",
    subject: "",
    author: null,
    fiscalYear: 2568,
    language: "th-TH",
    created: "2026-01-01" as PlainDate,
  } as const;
  const { font } = openDocument(properties, assets).font("regular")._font;
  if (assets.harfbuzz === null) throw new Error("no HarfBuzz");
  const create = hasWebAssembly ? await startHarfBuzz(assets.harfbuzz) : createFontkitShaper;
  const shape = create(assets.regular, font);
  return (cluster) => drawCluster(cluster, shape, font);
}

const SHAPERS = [
  ["HarfBuzz", drawer(true)],
  ["no WebAssembly", drawer(false)],
] as const;

describe.each(SHAPERS)("with %s", (_, drawing) => {
  test.each([
    ["a letter", "ก", ["ก"], 0],
    ["two marks", "ปั้", ["ป", "ั", "้"], 0],
    ["a mark below a letter that loses its foot", "ญู", ["ญ", "ู"], 0],
    ["ำ has one glyph", "กำ", ["ก", "ำ"], 0],
    ["ำ under a tone mark", "น้ำ", ["น", "้", "ำ"], 0],
    ["ำ beside a tall letter: its ring is drawn", "ปำ", ["ป", "ำ"], 1],
    ["ำ and a tone mark in the wrong order", "นำ้", ["น", "ำ", "้"], 0],
    ["an accent joined to its letter", "e\u0301", ["e\u0301"], 0],
    ["a bullet that the font lacks: it is drawn", "●", ["●"], 1],
    ["an arrow that the font has something like", "►", ["►"], 0],
    ["a circled number", "⑫", ["⑫"], 1],
    ["a box that the font lacks: it is drawn", "☐", ["☐"], 1],
    ["a ticked box", "☑", ["☑"], 1],
    ["a tick", "✓", ["✓"], 1],
    ["a sign that the font has is set", "■", ["■"], 0],
    ["a character that the font lacks: a framed question mark", "中", ["中"], 1],
    ["a private character, which nobody could read", "\uf021", ["\ufffd"], 1],
    ["a private character that the font has a glyph for", "\uf8ff", ["\ufffd"], 1],
    ["one outside the first plane", "😀", ["😀"], 1],
    ["a mark that the font lacks: a framed question mark behind its letter", "1\u20e3", ["1", "\u20e3"], 1],
    ["the same under ำ", "ป\u20e3ำ", ["ป", "\u20e3ำ"], 1],
  ])("%s", async (__, cluster, texts, outlines) => {
    const draw = await drawing;
    const drawn = draw(cluster);
    expect(drawn.glyphs.map(({ text }) => text)).toEqual(texts);
    expect(drawn.outlines).toHaveLength(outlines);
  });

  test("what stands for a mark that is missing takes a place of its own", async () => {
    const draw = await drawing;
    const { advance, glyphs } = draw("1\u20e3");
    expect(glyphs.map(({ x }) => x)).toEqual([0, draw("1").advance]);
    expect(advance).toBe(draw("1").advance + draw("中").advance);
  });

  test("marks take no room", async () => {
    const draw = await drawing;
    expect(draw("ที่").advance).toBe(draw("ท").advance);
  });
});

test("boxes that are ticked, crossed and blank look different, and like the same of other writings", async () => {
  const draw = await SHAPERS[0][1];
  const shapeOf = (sign: string) => JSON.stringify(draw(sign).outlines);
  expect(new Set([..."☐☑☒✓✗"].map(shapeOf)).size).toBe(5);
  expect(new Set([..."☐□❏⬜"].map(shapeOf)).size).toBe(1);
  expect(new Set([..."✗✘✕❌"].map(shapeOf)).size).toBe(1);
});

test("what stands for a missing character is no blank box, and circled numbers differ", async () => {
  const draw = await SHAPERS[0][1];
  const shapeOf = (sign: string) => JSON.stringify(draw(sign).outlines);
  expect(shapeOf("中")).not.toBe(shapeOf("☐"));
  expect(shapeOf("中")).toBe(shapeOf("😀"));
  expect(new Set([..."①②⑩⑳Ⓐ●○★☆◇→➜↔"].map(shapeOf)).size).toBe(13);
});

test("both draw ordinary syllables alike", async () => {
  const [[, one], [, other]] = SHAPERS;
  const [draw, drawOther] = [await one, await other];
  for (const cluster of ["กี่", "ปั้", "ฟื้", "ญู", "ฐู", "น้ำ", "ป่", "ป้ำ", "กำ", "ฎุ", "ก็", "ตุ์", "A"])
    expect(drawOther(cluster)).toEqual(draw(cluster));
});
