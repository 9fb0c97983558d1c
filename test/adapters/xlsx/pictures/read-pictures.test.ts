import * as fc from "fast-check";
import { PACKAGE_LIMITS } from "../../../../src/adapters/package/limits";
import { WORKBOOK_LIMITS } from "../../../../src/adapters/xlsx/limits";
import { PICTURE_LIMITS } from "../../../../src/adapters/xlsx/pictures/limits";
import { readPictures } from "../../../../src/adapters/xlsx/pictures/read-pictures";
import type { SheetPictures } from "../../../../src/core/model/sheet-picture";
import { makePng, pngOf, SMALL_JPEG } from "../../../support/make-picture";
import { sheetXml, makeXlsx, zipParts, xlsxParts } from "../../../support/make-xlsx";
import {
  absolute,
  drawingXml,
  group,
  oneCell,
  PICTURE_SHEET,
  picXml,
  pictureParts,
  pictureWorkbook,
  richPictureParts,
  twoCell,
  wpsPictureParts,
} from "../../../support/picture-workbook";
import { propertyRuns } from "../../../support/property-runs";

const PNG = makePng(6, 4);
const MEDIA = { p: PNG, j: SMALL_JPEG };
const LIMITS = { ...WORKBOOK_LIMITS, ...PICTURE_LIMITS };

function read(bytes: Uint8Array, limits = LIMITS, sheets = [PICTURE_SHEET]): SheetPictures {
  const result = readPictures(bytes, sheets, limits);
  if (!result.ok) throw new Error(result.fault.en);
  return result.value;
}

const areasOf = ({ pictures }: SheetPictures): readonly (readonly number[])[] =>
  pictures.map(({ area: { top, left, bottom, right } }) => [top, left, bottom, right]);

const CELL = 914_400 / 96; // a pixel
const PIC = picXml("p");

describe("where pictures lie", () => {
  it.each([
    ["from cell to cell", twoCell([1, 1], [3, 2], PIC), [2, 2, 4, 3]],
    [
      "to the very edge of a cell",
      twoCell([1, 1], [3, 2], PIC).replaceAll("<xdr:rowOff>100", "<xdr:rowOff>0"),
      [2, 2, 3, 3],
    ],
    ["inside one cell", twoCell([1, 1], [1, 1], PIC), [2, 2, 2, 2]],
    ["at a cell, 64 pixels wide: one column", oneCell([4, 1], [64 * CELL, 20 * CELL], PIC), [5, 2, 5, 2]],
    ["at a cell, 65 pixels wide: two columns", oneCell([4, 1], [65 * CELL, 20 * CELL], PIC), [5, 2, 5, 3]],
    ["at a cell, higher than its row", oneCell([4, 1], [CELL, 21 * CELL], PIC), [5, 2, 6, 2]],
    ["at a place of the sheet", absolute([64 * CELL, 40 * CELL], [CELL, CELL], PIC), [3, 2, 3, 2]],
    ["one pixel before that place", absolute([63 * CELL, 39 * CELL], [CELL, CELL], PIC), [2, 1, 2, 1]],
    ["outside any sheet", twoCell([-5, -1], [99_999_999, 99_999_999], PIC), [1, 1, 1_048_576, 16_384]],
  ])("%s", (_name, anchors, area) => {
    expect(areasOf(read(pictureWorkbook(anchors, MEDIA)))).toEqual([area]);
  });

  it("rows and columns of their own size count", () => {
    const data = '<row r="1" ht="30" customHeight="1"/><row r="2" hidden="1"/><row r="3"/>';
    const sheet = sheetXml(data).replace(
      "<sheetData>",
      '<sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="3" width="20.7109375"/></cols><sheetData>',
    );
    const workbook = (x: number, y: number): Uint8Array =>
      makeXlsx({
        sheets: [{ name: PICTURE_SHEET, target: "worksheets/sheet1.xml", xml: sheet }],
        parts: pictureParts(absolute([x * CELL, y * CELL], [CELL, CELL], PIC), MEDIA),
      });
    const at = (x: number, y: number) => areasOf(read(workbook(x, y)))[0]?.slice(0, 2);
    expect([at(0, 39), at(0, 40), at(0, 59), at(0, 60)]).toEqual([
      [1, 1],
      [3, 1],
      [3, 1],
      [4, 1],
    ]);
    // 145 pixels each for B and C.
    expect([at(64, 0), at(208, 0), at(209, 0), at(353, 0), at(354, 0)]).toEqual([
      [1, 2],
      [1, 2],
      [1, 3],
      [1, 3],
      [1, 4],
    ]);
  });

  it("from top to bottom and from left to right; of two at one place the first that was put there", () => {
    const anchors = [
      twoCell([5, 0], [6, 1], picXml("p", { descr: "ล่าง" })),
      twoCell([1, 3], [2, 4], picXml("p", { descr: "ขวา" })),
      twoCell([1, 1], [2, 2], picXml("p", { descr: "ซ้ายก่อน" })),
      twoCell([1, 1], [2, 2], picXml("j", { descr: "ซ้ายหลัง" })),
    ];
    const { pictures } = read(pictureWorkbook(anchors.join(""), MEDIA));
    expect(pictures.map(({ description }) => description)).toEqual(["ซ้ายก่อน", "ซ้ายหลัง", "ขวา", "ล่าง"]);
  });

  it("those of a group lie where it lies, each turned with it", () => {
    const inner = group(picXml("j", { turn: 90 }), 90);
    const anchors = twoCell([1, 1], [4, 4], group(PIC + inner, 90));
    const { pictures } = read(pictureWorkbook(anchors, MEDIA));
    expect(pictures.map(({ kind, turn, area: { top } }) => [kind, turn, top])).toEqual([
      ["png", 90, 2],
      ["jpeg", 270, 2],
    ]);
  });

  it("only on the sheets asked for, each once, whatever else is asked for", () => {
    const bytes = pictureWorkbook(twoCell([1, 1], [2, 2], PIC), MEDIA);
    expect(read(bytes, LIMITS, [])).toEqual({ pictures: [], unusable: [] });
    expect(read(bytes, LIMITS, ["อื่น", PICTURE_SHEET, PICTURE_SHEET]).pictures).toHaveLength(1);
  });

  it("one that is hidden is not there; of two ways to draw one thing the first counts", () => {
    const either = `<mc:AlternateContent><mc:Choice Requires="a14">${PIC}</mc:Choice><mc:Fallback>${picXml("j")}</mc:Fallback></mc:AlternateContent>`;
    const anchors = twoCell([1, 1], [2, 2], picXml("p", { hidden: true })) + twoCell([3, 1], [4, 2], either);
    expect(read(pictureWorkbook(anchors, MEDIA)).pictures.map(({ kind }) => kind)).toEqual(["png"]);
  });
});

describe("what a picture is", () => {
  it("its own bytes, its size, its description", () => {
    const anchors =
      twoCell([0, 0], [1, 1], picXml("p", { descr: "ตราสมมติ" })) + twoCell([1, 0], [2, 1], picXml("j"));
    expect(read(pictureWorkbook(anchors, MEDIA))).toEqual({
      pictures: [
        {
          sheet: PICTURE_SHEET,
          area: { top: 1, left: 1, bottom: 2, right: 2 },
          bytes: PNG,
          kind: "png",
          width: 6,
          height: 4,
          turn: 0,
          description: "ตราสมมติ",
        },
        {
          sheet: PICTURE_SHEET,
          area: { top: 2, left: 1, bottom: 3, right: 2 },
          bytes: SMALL_JPEG,
          kind: "jpeg",
          width: 12,
          height: 8,
          turn: 0,
          description: null,
        },
      ],
      unusable: [],
    });
  });

  it.each([
    [0, 0],
    [44, 0],
    [46, 90],
    [90, 90],
    [180, 180],
    [270, 270],
    [-90, 270],
    [359, 0],
  ])("turned by %s degrees, it is shown turned by %s", (turn, shown) => {
    const bytes = pictureWorkbook(twoCell([0, 0], [1, 1], picXml("p", { turn })), MEDIA);
    expect(read(bytes).pictures[0]?.turn).toBe(shown);
  });

  it.each([
    ["another format", { p: new TextEncoder().encode("GIF89a…") }, PIC, "gif"],
    ["a part that is not there", {}, PIC, ""],
    ["a relationship that is not there", { p: PNG }, picXml("q"), ""],
    ["cut off", { p: PNG.subarray(0, PNG.length - 6) }, PIC, "png"],
    ["more pixels than a document can unpack", { p: pngOf(30_000, 30_000, new Uint8Array(9)) }, PIC, ""],
  ])("unusable: %s", (_name, media, pic, format) => {
    const bytes = pictureWorkbook(twoCell([2, 0], [3, 1], pic), media as Record<string, Uint8Array>);
    expect(read(bytes)).toEqual({
      pictures: [],
      unusable: [{ sheet: PICTURE_SHEET, area: { top: 3, left: 1, bottom: 4, right: 2 }, format }],
    });
  });

  it("one part that a thousand pictures show is unpacked once", () => {
    const anchors = twoCell([2, 0], [3, 1], PIC).repeat(1000);
    const unpackedBytes = 2_000_000;
    const { pictures } = read(pictureWorkbook(anchors, { p: makePng(700, 700) }), {
      ...LIMITS,
      unpackedBytes,
    });
    expect(pictures).toHaveLength(1000);
    expect(new Set(pictures.map(({ bytes }) => bytes)).size).toBe(1);
  });

  it("both sides of the limits", () => {
    const two = pictureWorkbook(twoCell([0, 0], [1, 1], PIC) + twoCell([2, 0], [3, 1], picXml("j")), MEDIA);
    const count = (limits: Partial<typeof LIMITS>) => {
      const { pictures, unusable } = read(two, { ...LIMITS, ...limits });
      return [pictures.length, unusable.length];
    };
    expect(count({ pictures: 2 })).toEqual([2, 0]);
    expect(count({ pictures: 1 })).toEqual([1, 1]);
    expect(count({ pictureBytes: SMALL_JPEG.length })).toEqual([2, 0]);
    expect(count({ pictureBytes: SMALL_JPEG.length - 1 })).toEqual([1, 1]);
    expect(count({ pngPixels: 24 })).toEqual([2, 0]);
    expect(count({ pngPixels: 23 })).toEqual([1, 1]);
  });
});

describe("pictures in cells", () => {
  const merged = '<mergeCells><mergeCell ref="B2:C3"/></mergeCells>';
  const row = (cells: string) => `<row r="2">${cells}</row>`;

  it("of Excel, with what somebody wrote for them and their merged area", () => {
    const data = row('<c r="A2" t="e" vm="2"><v>#VALUE!</v></c><c r="B2" t="e" vm="1"><v>#VALUE!</v></c>');
    const parts = richPictureParts([{ bytes: PNG, text: "ตราสมมติ" }, { bytes: SMALL_JPEG }]);
    const found = read(pictureWorkbook("", {}, { data, after: merged, parts }));
    expect(found.pictures.map(({ kind, description }) => [kind, description])).toEqual([
      ["jpeg", null],
      ["png", "ตราสมมติ"],
    ]);
    expect(areasOf(found)).toEqual([
      [2, 1, 2, 1],
      [2, 2, 3, 3],
    ]);
  });

  it("errors and cards of linked data are none; a picture whose bytes are elsewhere is told", () => {
    const data = row('<c r="A2" t="e" vm="1"><v>#VALUE!</v></c>');
    const parts = richPictureParts([{ bytes: PNG }]);
    const kindOf = (kind: string) => {
      const structures = `xl/richData/rdrichvaluestructure.xml`;
      const changed = { ...parts, [structures]: String(parts[structures]).replace("_localImage", kind) };
      const { pictures, unusable } = read(pictureWorkbook("", {}, { data, parts: changed }));
      return [pictures.length, unusable.length];
    };
    expect(kindOf("_localImage")).toEqual([1, 0]);
    expect(kindOf("_error")).toEqual([0, 0]);
    expect(kindOf("_linkedentity2")).toEqual([0, 0]);
    const parted = { ...parts, "xl/media/cell0.png": null };
    expect(read(pictureWorkbook("", {}, { data, parts: parted })).unusable).toHaveLength(1);
  });

  it("of WPS Office, by the name in the formula", () => {
    const data = row(
      '<c r="A2" t="str"><f>_xlfn.DISPIMG("ID_0A",1)</f><v>=DISPIMG("ID_0A",1)</v></c><c r="B2" t="str"><f>_xlfn.DISPIMG("ID_0B",1)</f><v>=DISPIMG("ID_0B",1)</v></c>',
    );
    const parts = wpsPictureParts(picXml("rId1", { name: "ID_0A", descr: "ภาพการประชุม" }), PNG);
    const found = read(pictureWorkbook("", {}, { data, parts }));
    expect(areasOf(found)).toEqual([[2, 1, 2, 1]]);
    expect(found.pictures[0]).toMatchObject({ kind: "png", description: "ภาพการประชุม", bytes: PNG });
  });
});

describe("files that are damaged or mean harm", () => {
  const good = twoCell([0, 0], [1, 1], PIC);
  const damaged = { area: { top: 1, left: 1, bottom: 1_048_576, right: 16_384 }, format: "" };

  it.each([
    ["a drawing that is cut off", { "xl/drawings/drawing1.xml": drawingXml(good).slice(0, -30) }],
    ["a drawing that is not there", { "xl/drawings/drawing1.xml": null }],
    ["a document type", { "xl/drawings/drawing1.xml": `<!DOCTYPE a [<!ENTITY b "c">]>${drawingXml(good)}` }],
    [
      "groups in groups without end",
      {
        "xl/drawings/drawing1.xml": drawingXml(
          twoCell([0, 0], [1, 1], `${"<xdr:grpSp>".repeat(5000)}${"</xdr:grpSp>".repeat(5000)}`),
        ),
      },
    ],
    ["relationships that are none", { "xl/drawings/_rels/drawing1.xml.rels": "<a>" }],
  ])("%s is told as one, and the rest is read", (_name, parts) => {
    const data = '<row r="2"><c r="A2" t="e" vm="1"><v>#VALUE!</v></c></row>';
    const rich = richPictureParts([{ bytes: PNG }]);
    const { pictures, unusable } = read(pictureWorkbook(good, MEDIA, { data, parts: { ...rich, ...parts } }));
    expect(pictures.map(({ area: { top } }) => top)).toEqual([2]);
    expect(unusable).toEqual([{ sheet: PICTURE_SHEET, ...damaged }]);
  });

  it("a drawing that is its own picture and its own drawing ends", () => {
    const parts = {
      "xl/drawings/_rels/drawing1.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p" Type="x/image" Target="drawing1.xml"/></Relationships>',
    };
    const { pictures, unusable } = read(pictureWorkbook(good, {}, { parts }));
    expect([pictures.length, unusable.map(({ format }) => format)]).toEqual([0, [""]]);
  });

  it("rich values that are cut off leave the drawings", () => {
    const parts = { ...richPictureParts([{ bytes: PNG }]), "xl/richData/rdrichvalue.xml": "<rvData><rv>" };
    expect(read(pictureWorkbook(good, MEDIA, { parts })).pictures).toHaveLength(1);
  });

  it("a file that is no workbook, or too large, is one sentence", () => {
    expect(readPictures(new Uint8Array([1, 2, 3]), [PICTURE_SHEET]).ok).toBe(false);
    const large = readPictures(pictureWorkbook(good, MEDIA), [PICTURE_SHEET], { ...LIMITS, fileBytes: 100 });
    expect(large.ok ? "" : large.fault.th).toContain("MB");
    expect(PACKAGE_LIMITS.fileBytes).toBeGreaterThan(100);
  });

  it("any byte of a drawing, its relationships or a picture may be another: nothing is thrown", () => {
    const plan = { ...pictureParts(good + oneCell([3, 3], [900, 900], picXml("j")), MEDIA) };
    const sheets = [{ name: PICTURE_SHEET, target: "worksheets/sheet1.xml", xml: sheetXml("") }];
    const parts = xlsxParts({ sheets, parts: plan });
    const names = Object.keys(plan);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.nat({ max: 255 }), (name, place, byte) => {
        const bytes = Uint8Array.from(parts[name] as Uint8Array);
        bytes[place % bytes.length] = byte;
        const result = readPictures(zipParts({ ...parts, [name]: bytes }), [PICTURE_SHEET]);
        if (result.ok)
          for (const { width, height } of result.value.pictures) expect(width * height).toBeGreaterThan(0);
        else expect(result.fault.th).not.toBe("");
      }),
      propertyRuns(),
    );
  });
});
