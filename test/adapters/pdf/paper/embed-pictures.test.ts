import { renderPdf } from "../../../../src/adapters/pdf/render-pdf";
import { POINTS_PER_MM } from "../../../../src/core/report/model/memo-design";
import type { ReportModel, ReportPicture } from "../../../../src/core/report/model/report-model";
import { BOARD, EMBLEM } from "../../../support/added-parts";
import { makeJpeg } from "../../../support/make-jpeg";
import { makePng, type PngSpec } from "../../../support/make-png";
import {
  isPointer,
  nameOf,
  readPdfObjects,
  type PdfDictionary,
  type PdfObjects,
} from "../../../support/pdf-objects";
import { nodesOf, pageRefs, readStructure, type StructureNode } from "../../../support/pdf-structure";
import { drawPdf, readPdf } from "../../../support/read-pdf";
import { reportOf } from "../../../support/report-model";

jest.setTimeout(120_000);

const withEmblem = (emblem: ReportPicture): ReportModel => ({ ...reportOf([{}]), emblem });

function pictureOf(
  kind: ReportPicture["kind"],
  bytes: Uint8Array,
  size: number,
  turn: ReportPicture["turn"] = 0,
): ReportPicture {
  return { bytes, kind, width: size, height: size, turn, alt: "ตรา" };
}

const RED = [200, 0, 0];
const GREEN = [0, 160, 0];
const BLUE = [0, 0, 220];
const GREY = [120, 120, 120];
const WHITE = [255, 255, 255];
type Corners = readonly (readonly number[])[];

/** Two by two places; the colours from left to right, from top to bottom. */
const PNGS: readonly (readonly [string, Partial<PngSpec> & Pick<PngSpec, "colour" | "rows">, Corners])[] = [
  [
    "colours",
    {
      colour: 2,
      rows: [
        [0, ...RED, ...GREEN],
        [0, ...BLUE, ...GREY],
      ],
    },
    [RED, GREEN, BLUE, GREY],
  ],
  [
    "colours of 16 bits with one that is clear",
    {
      colour: 2,
      depth: 16,
      clear: [200, 200, 0, 0, 0, 0],
      rows: [
        [0, ...twice(RED), ...twice(GREEN)],
        [0, ...twice(BLUE), ...twice(GREY)],
      ],
    },
    [WHITE, GREEN, BLUE, GREY],
  ],
  [
    "a palette of one bit",
    {
      colour: 3,
      depth: 1,
      palette: [...RED, ...BLUE],
      rows: [
        [0, 0b01000000],
        [0, 0b10000000],
      ],
    },
    [RED, BLUE, BLUE, RED],
  ],
  [
    "a palette with clear colours",
    {
      colour: 3,
      palette: [...RED, ...GREEN, ...BLUE],
      clear: [255, 0],
      rows: [
        [0, 0, 1],
        [0, 2, 0],
      ],
    },
    [RED, WHITE, BLUE, RED],
  ],
  [
    "greys of two bits",
    {
      colour: 0,
      depth: 2,
      rows: [
        [0, 0b00010000],
        [0, 0b10110000],
      ],
    },
    [0, 85, 170, 255].map((one) => [one, one, one]),
  ],
  [
    "greys of two bits with a clear one, interlaced",
    {
      colour: 0,
      depth: 2,
      isInterlaced: true,
      clear: [0, 0],
      // Passes 1, 6 and 7 have places of so small a picture.
      rows: [
        [0, 0b00000000],
        [0, 0b01000000],
        [0, 0b10110000],
      ],
    },
    [WHITE, [85, 85, 85], [170, 170, 170], WHITE],
  ],
  [
    "greys with opacity",
    {
      colour: 4,
      rows: [
        [0, 120, 255, 0, 0],
        [0, 0, 255, 120, 255],
      ],
    },
    [GREY, WHITE, [0, 0, 0], GREY],
  ],
  [
    "colours with opacity, as differences to the left, to the row above, to both",
    {
      colour: 6,
      rows: [
        [1, ...RED, 255, ...GREEN.map((one, index) => (one - (RED[index] ?? 0) + 256) % 256), 0],
        [
          2,
          ...BLUE.map((one, index) => (one - (RED[index] ?? 0) + 256) % 256),
          0,
          ...GREY.map((one, index) => (one - (GREEN[index] ?? 0) + 256) % 256),
          0,
        ],
      ],
    },
    [RED, GREEN, BLUE, GREY],
  ],
  [
    "colours with opacity of 16 bits",
    {
      colour: 6,
      depth: 16,
      rows: [
        [0, ...twice(RED), 255, 255, ...twice(GREEN), 0, 0],
        [0, ...twice(BLUE), 255, 255, ...twice(GREY), 255, 255],
      ],
    },
    [RED, WHITE, BLUE, GREY],
  ],
  [
    "means of both sides and the best guess of three",
    {
      colour: 2,
      rows: [
        [3, ...RED, ...GREEN.map((one, index) => (one - ((RED[index] ?? 0) >> 1) + 256) % 256)],
        [4, ...BLUE.map((one, index) => (one - (RED[index] ?? 0) + 256) % 256), 0, 0, 0],
      ],
    },
    [RED, GREEN, BLUE, []],
  ],
];

describe("a PNG looks on the page as it is", () => {
  test.each(PNGS)("%s", async (_, spec, corners) => {
    const bytes = makePng({ width: 2, height: 2, depth: 8, ...spec });
    const seen = await cornersOf(pictureOf("png", bytes, 2));
    corners.forEach((colour, index) => {
      if (colour.length > 0) expectNear(seen[index] ?? [], colour);
    });
  });
});

describe("a JPEG looks on the page as it is, its bytes unchanged", () => {
  test.each([
    ["grey", [120], undefined, GREY],
    ["colours", [120, 128, 128], undefined, GREY],
    ["inks of Adobe, which are what is left of the white", [255, 55, 255, 255], 0, [255, 55, 255]],
    ["inks", [0, 200, 0, 0], undefined, [255, 55, 255]],
    ["black ink", [0, 0, 0, 135], undefined, GREY],
  ])("%s", async (_, samples, adobe, colour) => {
    const bytes = makeJpeg(samples, adobe);
    const seen = await cornersOf(pictureOf("jpeg", bytes, 8));
    for (const one of seen) expectNear(one, colour);
    const objects = readPdfObjects(await renderPdf(withEmblem(pictureOf("jpeg", bytes, 8))));
    const [image] = imagesOf(objects);
    expect(nameOf(image?.get("Filter"))).toBe("DCTDecode");
    expect(image?.get("Length")).toBe(bytes.length);
    expect(nameOf(image?.get("ColorSpace"))).not.toBe("DeviceCMYK");
  });
});

describe("a turned picture", () => {
  const bytes = makePng({
    width: 2,
    height: 2,
    depth: 8,
    colour: 2,
    rows: [
      [0, ...RED, ...GREEN],
      [0, ...BLUE, ...GREY],
    ],
  });
  test.each([
    [0, [RED, GREEN, BLUE, GREY]],
    [90, [BLUE, RED, GREY, GREEN]],
    [180, [GREY, BLUE, GREEN, RED]],
    [270, [GREEN, GREY, RED, BLUE]],
  ] as const)("%d degrees clockwise", async (turn, corners) => {
    const seen = await cornersOf(pictureOf("png", bytes, 2, turn));
    corners.forEach((colour, index) => {
      expectNear(seen[index] ?? [], colour);
    });
  });
});

test("the emblem is 15 mm high at the memo's corner and 30 mm on the cover at 35 mm, of one picture in the file", async () => {
  const bytes = await renderPdf(withEmblem(EMBLEM));
  const objects = readPdfObjects(bytes);
  const figures = nodesOf(readStructure(objects, await readPdf(bytes)), "Figure");
  expect(figures.map((figure) => boxOf(objects, figure))).toEqual([
    { left: 30, top: 15, right: 45, bottom: 30 },
    { left: 90, top: 35, right: 120, bottom: 65 },
  ]);
  // The picture and how much of it shows.
  expect(imagesOf(objects)).toHaveLength(2);
});

test("a wide emblem keeps its ratio beside the heading", async () => {
  const bytes = await renderPdf(withEmblem({ ...BOARD, width: 400, height: 100 }));
  const objects = readPdfObjects(bytes);
  const [memo, cover] = nodesOf(readStructure(objects, await readPdf(bytes)), "Figure");
  expect(boxOf(objects, memo as StructureNode)).toEqual({ left: 30, top: 15, right: 60, bottom: 22.5 });
  expect(boxOf(objects, cover as StructureNode)).toEqual({ left: 75, top: 35, right: 135, bottom: 50 });
});

test("bytes that are no picture are told, not drawn as nothing", async () => {
  const none = new Uint8Array(40);
  await expect(renderPdf(withEmblem(pictureOf("png", none, 2)))).rejects.toThrow("PNG");
  await expect(renderPdf(withEmblem(pictureOf("jpeg", none, 2)))).rejects.toThrow("JPEG");
});

function twice(samples: readonly number[]): readonly number[] {
  return samples.flatMap((sample) => [sample, sample]);
}

function expectNear(seen: readonly number[], colour: readonly number[]): void {
  colour.forEach((part, index) => {
    expect(Math.abs((seen[index] ?? Number.NaN) - part)).toBeLessThan(12);
  });
}

/** The colours of a square emblem's corners, as PDFium draws them on the cover. */
async function cornersOf(picture: ReportPicture): Promise<readonly (readonly number[])[]> {
  const { data, width } = await drawPdf(await renderPdf(withEmblem(picture)), 1, 72);
  return [
    [92, 37],
    [118, 37],
    [92, 63],
    [118, 63],
  ].map(([x = 0, y = 0]) => {
    const at = 4 * (Math.round(y * POINTS_PER_MM) * width + Math.round(x * POINTS_PER_MM));
    return [...data.subarray(at, at + 3)];
  });
}

/** In whole and half millimetres from the page's upper left corner. */
function boxOf(objects: PdfObjects, figure: StructureNode): Readonly<Record<string, number>> {
  const [left = 0, bottom = 0, right = 0, top = 0] = objects.list(figure.attributes.get("BBox")).map(Number);
  const mm = (points: number): number => Math.round((points / POINTS_PER_MM) * 10) / 10;
  return { left: mm(left), top: mm(841.89 - top), right: mm(right), bottom: mm(841.89 - bottom) };
}

function imagesOf(objects: PdfObjects): readonly PdfDictionary[] {
  const images = new Map<number, PdfDictionary>();
  for (const ref of pageRefs(objects)) {
    const own = objects.dictionary({ ref }, "Resources").get("XObject");
    for (const one of own === undefined ? [] : objects.dictionary(own).values()) {
      const image = objects.dictionary(one);
      if (isPointer(one)) images.set(one.ref, image);
      const mask = image.get("SMask");
      if (isPointer(mask)) images.set(mask.ref, objects.dictionary(mask));
    }
  }
  return [...images.values()];
}
